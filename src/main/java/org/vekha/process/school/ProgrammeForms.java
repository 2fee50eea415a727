package org.vekha.process.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vekha.cycle.SchoolSupport;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.programme.Goal;
import org.vekha.programme.Measure;
import org.vekha.programme.MeasureReader;
import org.vekha.programme.Programme;
import org.vekha.programme.ProgrammeDraft;
import org.vekha.programme.ProgrammeItem;
import org.vekha.programme.ProgrammeTerms;
import org.vekha.programme.ProgrammeVersion;
import org.vekha.programme.Programmes;
import org.vekha.programme.Remark;
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

	private final Municipalities municipalities;

	ProgrammeForms(Programmes programmes, SchoolPicture picture, DeadlineReaders deadlines,
			Municipalities municipalities) {
		this.programmes = programmes;
		this.picture = picture;
		this.deadlines = deadlines;
		this.municipalities = municipalities;
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

	/** How the municipality calls the programme. */
	String name(SchoolSupport support) {
		return this.municipalities.get(support.municipalityId()).programme().name();
	}

	/**
	 * A row for each activated risk, with what was written for it.
	 * @param written the version to start from, or {@code null}
	 */
	List<Map<String, Object>> goals(SchoolSupport support, ProgrammeVersion written, List<Remark> remarks) {
		var rows = new ArrayList<Map<String, Object>>();
		for (var risk : this.picture.risks(support)) {
			var before = rows.size();
			for (int place = 1; written != null && place <= written.goals().size(); place++) {
				var goal = written.goals().get(place - 1);
				if (goal.riskNumber().equals(risk.get("number"))) {
					var row = goal(risk);
					row.put("goal", goal.text());
					row.put("indicator", goal.indicator());
					row.put("remarks", ItemRemarks.of(ProgrammeItem.of("goal:" + place), remarks));
					rows.add(row);
				}
			}
			if (rows.size() == before) {
				rows.add(goal(risk));
			}
		}
		return rows;
	}

	private static Map<String, Object> goal(Map<String, Object> risk) {
		var row = new LinkedHashMap<String, Object>();
		row.put("risk", risk.get("number"));
		row.put("title", risk.get("number") + " " + risk.get("title"));
		return row;
	}

	/** The measures of a version, each with what was said of it. */
	static List<Map<String, Object>> measures(ProgrammeVersion version, List<Remark> remarks) {
		return version.measures().stream().map(measure -> {
			var row = new LinkedHashMap<>(editable(measure));
			row.put("remarks", ItemRemarks.of(ProgrammeItem.of("measure:" + measure.id()), remarks));
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
