package org.vekha.process.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vekha.cycle.SchoolSupport;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.programme.CarriedProgramme;
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

	private final LastProgramme last;

	private final ProgrammePapers papers;

	private final Municipalities municipalities;

	ProgrammeForms(Programmes programmes, SchoolPicture picture, DeadlineReaders deadlines, LastProgramme last,
			ProgrammePapers papers, Municipalities municipalities) {
		this.programmes = programmes;
		this.picture = picture;
		this.deadlines = deadlines;
		this.last = last;
		this.papers = papers;
		this.municipalities = municipalities;
	}

	ProgrammeDraft read(SchoolSupport support, FormData form) {
		this.papers.require(support);
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
	 * @param written the goals to start from
	 */
	List<Map<String, Object>> goals(SchoolSupport support, List<Goal> written, List<Remark> remarks) {
		var rows = new ArrayList<Map<String, Object>>();
		for (var risk : this.picture.risks(support)) {
			var before = rows.size();
			for (int place = 1; place <= written.size(); place++) {
				var goal = written.get(place - 1);
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

	/**
	 * What the form of a year's first version begins with: last year's programme where
	 * its risks are activated again, and an empty measure for each other risk.
	 */
	Map<String, Object> first(SchoolSupport support) {
		var risks = this.picture.risks(support);
		var numbers = risks.stream().map(risk -> (String) risk.get("number")).collect(Collectors.toSet());
		var last = this.last.of(support, numbers);
		var measures = new ArrayList<>(last.map(LastProgramme::rows).orElseGet(List::of));
		var answered = measures.stream().map(row -> row.get("risk")).collect(Collectors.toSet());
		var open = risks.stream().filter(risk -> !answered.contains(risk.get("number"))).toList();
		open.forEach(risk -> measures.add(Map.of("id", WrittenMeasure.NEW, "risk", risk.get("number"))));
		var form = new HashMap<String, Object>();
		form.put("risks", risks);
		form.put("riskOptions", this.picture.riskOptions(support));
		form.put("goals", goals(support, last.map(CarriedProgramme::goals).orElseGet(List::of), List.of()));
		form.put("measures", measures);
		last.ifPresent(carried -> {
			form.put("title", carried.title());
			form.put("takenOver", LastProgramme.told(support, carried,
					open.stream().map(risk -> (String) risk.get("title")).toList()));
		});
		return form;
	}

	static Map<String, Object> editable(Measure measure) {
		return Map.of("id", measure.id().toString(), "risk", measure.riskNumber(), "title", measure.title(), "deadline",
				measure.deadline().phrase(), "responsible", measure.responsible(), "expectedResult",
				measure.expectedResult());
	}

}
