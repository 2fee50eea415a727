package org.vekha.process.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.vekha.change.Travels.Visit;
import org.vekha.municipality.Municipality;
import org.vekha.process.change.TaskVisits;

/**
 * An open task as it lies on the desk.
 *
 * @param key the id of the user task in its model
 * @param fullName what there is to do, and about what
 * @param assignee the login of whoever has it in person, or {@code null}
 * @param groups the groups that can take it
 * @param schoolId the school that it is about, or {@code null}
 * @param paused whether it stands still because its school does
 * @param subjectId the part, the report or the review that its instance is about
 */
public record DeskTask(String id, String key, String fullName, String municipalityId, String instanceId,
		String assignee, List<String> groups, Instant due, boolean paused, String businessKey, String schoolId,
		String school, UUID supportId, UUID subjectId) {

	private static final String BEFORE_SUBJECT = " — ";

	private static final String SEPARATOR = " · ";

	/** What there is to do, without what it is about. */
	public String name() {
		return before(this.fullName);
	}

	static String before(String fullName) {
		var end = fullName.indexOf(BEFORE_SUBJECT);
		return (end < 0) ? fullName : fullName.substring(0, end);
	}

	/** What it is about, beside the municipality and the school. */
	public String matter() {
		var segments = List.of(((this.businessKey != null) ? this.businessKey : "").split(SEPARATOR));
		return String.join(SEPARATOR,
				segments.stream().skip(1).filter(segment -> !segment.equals(this.school)).toList());
	}

	/** Its last day where the municipality is, or {@code null}. */
	public LocalDate dueIn(Municipality municipality) {
		return (this.due != null) ? this.due.atZone(municipality.zone()).toLocalDate() : null;
	}

	/** The way to the school, if somebody has to go there for it. */
	Optional<Visit> visit(Municipality municipality) {
		return TaskVisits.of(this.key, this.fullName, this.schoolId, dueIn(municipality));
	}

	/** Where it is opened. */
	public String path() {
		return pathOf(this.id);
	}

	static String pathOf(String taskId) {
		return "/camunda/app/tasklist/default/#/?task=" + taskId;
	}

}
