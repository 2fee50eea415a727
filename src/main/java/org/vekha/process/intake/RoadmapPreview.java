package org.vekha.process.intake;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.vekha.deadline.DeadlineKind;
import org.vekha.intake.ReadRoadmap;
import org.vekha.intake.ReadRow;
import org.vekha.responsible.Post;

/**
 * A road map as it was read, in the shape in which programs get it.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RoadmapPreview(List<ReadActivity> activities, List<String> warnings) {

	static RoadmapPreview of(ReadRoadmap read) {
		return new RoadmapPreview(read.rows().stream().map(RoadmapPreview::activity).toList(), read.warnings());
	}

	private static ReadActivity activity(ReadRow row) {
		var printed = row.printed();
		var deadline = row.deadline();
		var recurrence = (deadline.recurrence() != null) ? deadline.recurrence().title() : null;
		var intervals = deadline.intervals()
			.stream()
			.map(interval -> new Interval(interval.start(), interval.end()))
			.toList();
		return new ReadActivity(printed.number(), printed.section(), printed.title(),
				new ReadDeadline(deadline.phrase(), deadline.kind(), intervals, recurrence, deadline.explanation()),
				new Responsible(blankIfNone(printed.responsible()),
						row.responsible().posts().stream().map(Post::key).distinct().toList(),
						row.responsible().unknown()),
				printed.expectedResult(), printed.schoolPart(), row.warnings());
	}

	private static String blankIfNone(String phrase) {
		return (phrase != null) ? phrase : "";
	}

	/**
	 * A row.
	 */
	record ReadActivity(String number, String section, String title, ReadDeadline deadline, Responsible responsible,
			String expectedResult, String schoolPart, List<String> warnings) {

	}

	/**
	 * Until when.
	 */
	record ReadDeadline(String phrase, DeadlineKind kind, List<Interval> intervals, String recurrence,
			String explanation) {

	}

	/**
	 * From when until when; without a start it is bounded by its end alone.
	 */
	record Interval(LocalDate start, LocalDate end) {

	}

	/**
	 * Who, by the keys of posts.
	 */
	record Responsible(String phrase, List<String> roles, List<String> unknown) {

	}

}
