package org.vekha.process.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vekha.cycle.SchoolSupport;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.process.form.FormData;
import org.vekha.programme.Goal;
import org.vekha.programme.Measure;
import org.vekha.programme.MeasureReader;
import org.vekha.programme.Programme;
import org.vekha.programme.ProgrammeDraft;
import org.vekha.programme.ProgrammeTerms;
import org.vekha.programme.Programmes;
import org.vekha.programme.WrittenMeasure;

import org.springframework.stereotype.Component;

/**
 * What a school fills in of its programme: read from the form, and put into it again.
 */
@Component
class ProgrammeForms {

	private final Programmes programmes;

	private final SchoolPicture picture;

	private final DeadlineReaders deadlines;

	ProgrammeForms(Programmes programmes, SchoolPicture picture, DeadlineReaders deadlines) {
		this.programmes = programmes;
		this.picture = picture;
		this.deadlines = deadlines;
	}

	ProgrammeDraft read(SchoolSupport support, FormData form) {
		var goals = form.rows("goals")
			.stream()
			.map(row -> new Goal(row.text("risk"), row.text("goal"), row.text("indicator")))
			.toList();
		var measures = form.rows("measures")
			.stream()
			.map(row -> new WrittenMeasure(row.text("id"), row.text("risk"), row.text("title"), row.text("deadline"),
					row.text("responsible"), row.text("expectedResult")))
			.toList();
		return new ProgrammeDraft(form.text("title"), goals, reader(support).read(measures));
	}

	private MeasureReader reader(SchoolSupport support) {
		var year = support.schoolYear();
		var known = this.programmes.of(support.id()).map(Programme::measures).orElseGet(List::of);
		return new MeasureReader(
				this.deadlines.of(support.municipalityId(), new Period(year.firstDay(), year.lastDay())), known,
				year.lastDay());
	}

	/** What the programme has to keep to. */
	ProgrammeTerms terms(SchoolSupport support) {
		var risks = new LinkedHashMap<String, String>();
		this.picture.risks(support).forEach(risk -> risks.put((String) risk.get("number"), (String) risk.get("title")));
		return new ProgrammeTerms(support.schoolYear().lastDay(), risks);
	}

	/** A row for each activated risk, with the goal that was written for it. */
	List<Map<String, Object>> goals(SchoolSupport support, List<Goal> written) {
		return this.picture.risks(support).stream().map(risk -> {
			var row = new LinkedHashMap<String, Object>();
			row.put("risk", risk.get("number"));
			row.put("title", risk.get("number") + " " + risk.get("title"));
			written.stream()
				.filter(goal -> goal.riskNumber().equals(risk.get("number")))
				.findFirst()
				.ifPresent(goal -> {
					row.put("goal", goal.text());
					row.put("indicator", goal.indicator());
				});
			return (Map<String, Object>) row;
		}).toList();
	}

	/** An empty measure for each activated risk, as each needs one at least. */
	List<Map<String, Object>> aRowForEachRisk(SchoolSupport support) {
		return this.picture.risks(support)
			.stream()
			.map(risk -> Map.<String, Object>of("id", "new", "risk", risk.get("number")))
			.toList();
	}

	static Map<String, Object> editable(Measure measure) {
		return Map.of("id", measure.id().toString(), "risk", measure.riskNumber(), "title", measure.title(), "deadline",
				measure.deadline().phrase(), "responsible", measure.responsible(), "expectedResult",
				measure.expectedResult());
	}

}
