package org.vekha.process.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.identification.Identification;
import org.vekha.identification.Identifications;
import org.vekha.process.model.Written;
import org.vekha.programme.Goal;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.risk.RiskCatalogue;
import org.vekha.risk.RiskFactor;
import org.vekha.risk.RiskProfile;
import org.vekha.risk.RiskProfiles;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Shows a supported school to whoever has to decide something about it: results, risks,
 * programme.
 */
@Component
class SchoolPicture {

	/** How many school years of results are shown side by side. */
	private static final int YEARS_SHOWN = 2;

	private final SchoolSupports supports;

	private final Schools schools;

	private final AssessmentResults results;

	private final Identifications identifications;

	private final RiskCatalogue catalogue;

	private final RiskProfiles profiles;

	private final Programmes programmes;

	SchoolPicture(SchoolSupports supports, Schools schools, AssessmentResults results, Identifications identifications,
			RiskCatalogue catalogue, RiskProfiles profiles, Programmes programmes) {
		this.supports = supports;
		this.schools = schools;
		this.results = results;
		this.identifications = identifications;
		this.catalogue = catalogue;
		this.profiles = profiles;
		this.programmes = programmes;
	}

	String name(SchoolSupport support) {
		return this.schools.get(support.schoolId()).shortName();
	}

	String reasons(SchoolSupport support) {
		return this.identifications.ofSchool(support.schoolId(), support.schoolYear())
			.map(Identification::explanation)
			.map(Written::plain)
			.orElse("Школа внесена в список решением муниципалитета.");
	}

	List<Map<String, Object>> results(SchoolSupport support) {
		var shown = this.results.lastYears(support.municipalityId(), support.schoolYear(), YEARS_SHOWN);
		return this.results.of(List.of(support.schoolId()), shown).stream().map(SchoolPicture::row).toList();
	}

	private static Map<String, Object> row(AssessmentResult result) {
		return Map.of("procedure", result.procedure().label(), "year", result.schoolYear().toString(), "percentTwo",
				result.hasFigures() ? Written.percent(result.percentTwo()) : "– " + result.noDataReason().title(),
				"percentHigh", Written.percent(result.percentHigh()));
	}

	List<RiskFactor> factors(SchoolSupport support) {
		return this.catalogue.of(support.municipalityId());
	}

	/** The risks that the school works on, with what it said of them. */
	List<Map<String, Object>> risks(SchoolSupport support) {
		var titles = titles(support);
		return this.profiles.of(support.id())
			.map(profile -> profile.activated()
				.stream()
				.map(risk -> Map.<String, Object>of("number", risk.number(), "title",
						risk.titled(titles.get(risk.number())), "grade", risk.grade().title(), "facts", risk.facts()))
				.toList())
			.orElse(List.of());
	}

	/** The same, with what the school's people said of each in a survey. */
	List<Map<String, Object>> risksWithSurvey(SchoolSupport support) {
		var survey = this.profiles.of(support.id()).flatMap(RiskProfile::survey);
		return risks(support).stream().map(risk -> {
			var row = new HashMap<>(risk);
			survey.flatMap(asked -> asked.about((String) risk.get("number")))
				.ifPresent(said -> row.put("survey", said));
			return (Map<String, Object>) row;
		}).toList();
	}

	List<Map<String, Object>> riskOptions(SchoolSupport support) {
		return risks(support).stream()
			.map(risk -> Map.<String, Object>of("value", risk.get("number"), "label",
					risk.get("number") + " " + risk.get("title")))
			.toList();
	}

	Map<String, String> titles(SchoolSupport support) {
		var titles = new HashMap<String, String>();
		factors(support).forEach(factor -> titles.put(factor.number(), factor.title()));
		// A profile stays under the names under which it was agreed on
		this.profiles.of(support.id())
			.ifPresent(profile -> profile.grades()
				.forEach(grade -> titles.put(grade.number(),
						grade.titled(titles.getOrDefault(grade.number(), grade.number())))));
		return titles;
	}

	/**
	 * The current version of the programme, as every form that asks about it shows it.
	 */
	Map<String, Object> programme(UUID supportId) {
		var current = this.programmes.get(supportId).current();
		var titles = titles(this.supports.get(supportId));
		return Map.of("programmeTitle", Written.plain(current.title()), "goals",
				IntStream.range(0, current.goals().size())
					.mapToObj(place -> row(place + 1, current.goals().get(place), titles))
					.toList(),
				"measures",
				IntStream.range(0, current.measures().size())
					.mapToObj(place -> row(place + 1, current.measures().get(place), titles))
					.toList());
	}

	/** The goals of the programme in one line. */
	String goals(UUID supportId) {
		return Written.plain(this.programmes.get(supportId)
			.current()
			.goals()
			.stream()
			.map(Goal::text)
			.distinct()
			.collect(Collectors.joining("; ")));
	}

	private static Map<String, Object> row(int number, Goal goal, Map<String, String> titles) {
		return Map.of("number", number, "risk", titles.getOrDefault(goal.riskNumber(), goal.riskNumber()), "goal",
				goal.text(), "indicator", goal.indicator());
	}

	private static Map<String, Object> row(int number, Measure measure, Map<String, String> titles) {
		return Map.of("number", number, "risk", titles.getOrDefault(measure.riskNumber(), measure.riskNumber()),
				"title", measure.title(), "due", measure.deadline().phrase(), "responsible", measure.responsible(),
				"expectedResult", measure.expectedResult());
	}

}
