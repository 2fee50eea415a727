package org.vekha.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.shared.SchoolYear;

import org.springframework.core.io.ClassPathResource;

/**
 * What a file of the folder {@code demo} says about a municipality: real figures and
 * days, titles in our own words, and no names of people.
 *
 * @param listed ids of the schools that the printed road map is for
 * @param roadmap the road map as its order put it in force
 */
record DemoMunicipality(Description municipality, List<DemoSchool> schools, List<Result> results, List<Target> targets,
		List<String> listed, RoadmapDraft roadmap) {

	static DemoMunicipality read(String name) {
		try (var file = new ClassPathResource("demo/%s.json".formatted(name)).getInputStream()) {
			return JsonMapper.builder().findAndAddModules().build().readValue(file, DemoMunicipality.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Description(String id, String name, String shortName, ZoneId zone, int expertsPerProgramme,
			int schoolCount) {
	}

	/**
	 * A school.
	 *
	 * @param partner what it does for other schools, or {@code null}
	 */
	record DemoSchool(String id, String name, String shortName, String code, String partner) {
	}

	/**
	 * A cell of the printed table of results; a dash is printed where there is no figure.
	 */
	record Result(String school, ProcedureKind kind, String subject, int grade, String year, BigDecimal percentTwo,
			BigDecimal percentHigh) {

		Procedure procedure() {
			return new Procedure(this.kind, this.subject, this.grade);
		}

		SchoolYear schoolYear() {
			return SchoolYear.of(this.year);
		}

	}

	/**
	 * A target indicator with its plan for each school year.
	 */
	record Target(int number, String name, String unit, Map<String, String> plan) {
	}

}
