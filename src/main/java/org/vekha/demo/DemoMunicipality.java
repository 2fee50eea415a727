package org.vekha.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.vekha.access.Role;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.cycle.Track;
import org.vekha.cycle.Variant;
import org.vekha.indicator.Direction;
import org.vekha.reporting.PeriodEntry;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.school.StatusKind;
import org.vekha.school.TravelBreaks.Break;
import org.vekha.shared.SchoolYear;

import org.springframework.core.io.ClassPathResource;

/**
 * What a file of the folder {@code demo} says about a municipality: real figures and
 * days, titles in our own words, and no names of people.
 *
 * @param listed ids of the schools that the printed road map is for
 * @param track which steps of the cycle are taken there
 * @param variants its own models of support, if it has any
 * @param reportingPeriods what its schools report on, if not their quarters
 * @param outsideProfile what came from outside about one of its schools, or {@code null}
 * @param roadmap the road map as its order put it in force
 * @param partnerPlan the plan of a partner school of its own, or {@code null}
 */
record DemoMunicipality(Description municipality, List<DemoPerson> people, List<DemoSchool> schools,
		List<Result> results, List<Target> targets, List<String> listed, Track track, List<Variant> variants,
		List<YearlyPeriod> reportingPeriods, OutsideProfile outsideProfile, RoadmapDraft roadmap,
		RoadmapDraft partnerPlan) {

	/** The files, in the order in which the municipalities are shown. */
	static final List<String> NAMES = List.of("yurga", "molchanovo", "poshekhonye", "zelenchuk", "gorodets");

	DemoMunicipality {
		variants = (variants != null) ? List.copyOf(variants) : List.of();
		reportingPeriods = (reportingPeriods != null) ? List.copyOf(reportingPeriods) : List.of();
	}

	static DemoMunicipality read(String name) {
		try (var file = new ClassPathResource("demo/%s.json".formatted(name)).getInputStream()) {
			return JsonMapper.builder().findAndAddModules().build().readValue(file, DemoMunicipality.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<DemoMunicipality> all() {
		return NAMES.stream().map(DemoMunicipality::read).toList();
	}

	String id() {
		return this.municipality.id();
	}

	/** The logins of those who hold a role. */
	List<String> logins(Role role) {
		return this.people.stream().filter(person -> person.is(role)).map(DemoPerson::login).toList();
	}

	/** The login of the first who holds a role. */
	String login(Role role) {
		return logins(role).get(0);
	}

	/** The schools that are this beside being listed. */
	List<String> withStatus(StatusKind status) {
		return this.schools.stream().filter(school -> school.statuses().contains(status)).map(DemoSchool::id).toList();
	}

	/**
	 * The schools that are supported, with their descriptions: listed ones and those at
	 * risk.
	 */
	List<DemoSchool> supportedSchools() {
		return this.schools.stream()
			.filter(school -> this.listed.contains(school.id()) || school.statuses().contains(StatusKind.RISK_ZONE))
			.toList();
	}

	/** How a school is called where there is little room. */
	String shortName(String schoolId) {
		return this.schools.stream()
			.filter(school -> school.id().equals(schoolId))
			.findFirst()
			.orElseThrow()
			.shortName();
	}

	/**
	 * The municipality.
	 *
	 * @param programmeName how it calls the programmes of its schools, or {@code null}
	 */
	record Description(String id, String name, String shortName, ZoneId zone, int expertsPerProgramme, int schoolCount,
			String programmeName) {
	}

	/**
	 * A school.
	 *
	 * @param partner what it does for other schools, or {@code null}
	 * @param helpedBy id of the school that it has a contract with, or {@code null}
	 * @param statuses what it is in the printed year beside being listed
	 * @param travelBreaks when it cannot be reached
	 */
	record DemoSchool(String id, String name, String shortName, String code, String partner, String helpedBy,
			List<StatusKind> statuses, List<DemoBreak> travelBreaks) {

		DemoSchool {
			statuses = (statuses != null) ? List.copyOf(statuses) : List.of();
			travelBreaks = (travelBreaks != null) ? List.copyOf(travelBreaks) : List.of();
		}

	}

	/**
	 * A time of each year without a way to the school.
	 */
	record DemoBreak(String from, String to, String title) {

		Break toBreak() {
			return Break.of(this.from, this.to, this.title);
		}

	}

	/**
	 * A period that is reported on, in whatever school year.
	 */
	record YearlyPeriod(String title, MonthDay start, MonthDay end, MonthDay due) {

		PeriodEntry in(SchoolYear year) {
			return new PeriodEntry(this.title, day(this.start, year), day(this.end, year), day(this.due, year));
		}

		private static LocalDate day(MonthDay day, SchoolYear year) {
			var inFirst = day.atYear(year.firstDay().getYear());
			return inFirst.isBefore(year.firstDay()) ? inFirst.plusYears(1) : inFirst;
		}

	}

	/**
	 * What is entered about a school in a project that asks its people: examples, for the
	 * documents print no figures.
	 *
	 * @param interview the form of the interview that comes first
	 * @param profile the form with the figures
	 */
	record OutsideProfile(String school, Map<String, Object> interview, Map<String, Object> profile) {
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
	 *
	 * @param direction which way it is to move, or {@code null} if that is not said
	 */
	record Target(int number, String name, String unit, Direction direction, Map<String, String> plan) {
	}

}
