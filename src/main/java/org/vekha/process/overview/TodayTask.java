package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.process.overview.Today.Link;

/**
 * An open task as it is read.
 *
 * @param key the id of the user task in its model
 * @param fullName what there is to do, and about what
 * @param assignee the login of whoever has it, or {@code null}
 * @param groups the groups that can take it
 * @param total how many tasks the whole list has
 * @param ofSchool how many of them are its school's, if they are counted by school
 * @param schools how many schools the whole list is about
 */
record TodayTask(Link link, String key, String fullName, String schoolId, String school, String assignee,
		List<String> groups, LocalDate due, int total, int ofSchool, int schools) {

	private static final String BEFORE_SUBJECT = " — ";

	private static final String SEPARATOR = " · ";

	TodayTask {
		groups = List.copyOf(groups);
	}

	/** What there is to do, without what it is about. */
	String name() {
		var end = this.fullName.indexOf(BEFORE_SUBJECT);
		return (end < 0) ? this.fullName : this.fullName.substring(0, end);
	}

	/** What it is about, beside its school. */
	String matter() {
		return matter(this.fullName, this.school);
	}

	static String matter(String fullName, String school) {
		var end = fullName.indexOf(BEFORE_SUBJECT);
		if (end < 0) {
			return "";
		}
		var segments = fullName.substring(end + BEFORE_SUBJECT.length()).split(SEPARATOR);
		return Stream.of(segments).filter(segment -> !segment.equals(school)).collect(Collectors.joining(SEPARATOR));
	}

}
