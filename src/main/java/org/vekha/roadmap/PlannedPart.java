package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;

import org.vekha.deadline.Period;

/**
 * A part of an activity before it exists: which time, by whom, from when and until when.
 */
record PlannedPart(String occurrence, LocalDate opensOn, LocalDate dueOn, Body body, String schoolId) {

	/**
	 * The parts of a row: one for each time that it is due and each of its reporters.
	 * @param movedTo the days that hold in place of those in the row, or {@code null}
	 * @param schoolIds the schools that the row concerns
	 */
	static List<PlannedPart> of(RoadmapRow row, Period movedTo, WorkYear year, List<String> schoolIds) {
		// A step of the cycle is asked for once, by the cycle
		if (row.step() != null) {
			return List.of();
		}
		var occurrences = (movedTo != null) ? List.of(movedTo) : year.occurrences(row.deadline());
		var reporters = row.reporters(schoolIds);
		return occurrences.stream().flatMap(occurrence -> {
			// Days set by hand after the order are meant as they are
			var due = (movedTo != null) ? occurrence.end() : year.due(occurrence.end());
			var opens = (occurrence.start() != null) ? occurrence.start() : year.plan().start();
			var label = (occurrences.size() > 1) ? label(occurrence, occurrences) : null;
			return reporters.stream()
				.map(reporter -> new PlannedPart(label, opens.isAfter(due) ? due : opens, due, reporter.body(),
						reporter.schoolId()));
		}).toList();
	}

	/**
	 * What somebody tells in the reports of the periods, as it has no time of its own.
	 */
	static PlannedPart inReports(Reporter reporter, WorkYear year) {
		var days = year.wholePeriod();
		return new PlannedPart(null, days.start(), days.end(), reporter.body(), reporter.schoolId());
	}

	/** The month alone says enough unless the same month comes twice. */
	private static String label(Period occurrence, List<Period> all) {
		var month = occurrence.month();
		var unique = month != null && all.stream().map(Period::month).filter(month::equals).count() == 1;
		return unique ? month : occurrence.label();
	}

}
