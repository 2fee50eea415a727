package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;

/**
 * A part of an activity before it exists: which time, by whom, from when and until when.
 */
record PlannedPart(String occurrence, LocalDate opensOn, LocalDate dueOn, Body body, String schoolId) {

	/**
	 * The parts of a row: one for each time that it is due and each of its reporters.
	 * @param movedTo the days that hold in place of those in the row, or {@code null}
	 * @param roadmap when the road map begins, for what has an end only
	 * @param orderDate the order that put the road map in force, or {@code null}
	 * @param schoolIds the schools that a row for all schools concerns
	 */
	static List<PlannedPart> of(RoadmapRow row, Period movedTo, Period roadmap, LocalDate orderDate,
			List<String> schoolIds) {
		// A step of the cycle is asked for once, by the cycle
		if (row.step() != null) {
			return List.of();
		}
		var occurrences = (movedTo != null) ? List.of(movedTo) : row.deadline().occurrences();
		var reporters = reporters(row, schoolIds);
		return occurrences.stream().flatMap(occurrence -> {
			// Days set by hand after the order are meant as they are
			var due = (movedTo != null || orderDate == null) ? occurrence.end()
					: Deadline.dueAfterOrder(occurrence.end(), orderDate);
			var opens = (occurrence.start() != null) ? occurrence.start() : roadmap.start();
			var label = (occurrences.size() > 1) ? label(occurrence, occurrences) : null;
			return reporters.stream()
				.map(reporter -> new PlannedPart(label, opens.isAfter(due) ? due : opens, due, reporter.body(),
						reporter.schoolId()));
		}).toList();
	}

	private static List<Reporter> reporters(RoadmapRow row, List<String> schoolIds) {
		var schools = row.circle().among(schoolIds).stream().map(school -> new Reporter(Body.SCHOOL, school)).toList();
		var bodies = Stream.concat(Stream.of(row.lead()),
				row.responsibilities()
					.stream()
					.map(Responsibility::body)
					.filter(body -> body != Body.EXTERNAL && row.reportsSeparately(body)))
			.distinct();
		return bodies.flatMap(body -> (body == Body.SCHOOL) ? schools.stream() : Stream.of(new Reporter(body, null)))
			.toList();
	}

	/** The month alone says enough unless the same month comes twice. */
	private static String label(Period occurrence, List<Period> all) {
		var month = occurrence.month();
		var unique = month != null && all.stream().map(Period::month).filter(month::equals).count() == 1;
		return unique ? month : occurrence.label();
	}

	private record Reporter(Body body, String schoolId) {

	}

}
