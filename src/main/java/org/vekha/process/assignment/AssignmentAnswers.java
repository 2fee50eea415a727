package org.vekha.process.assignment;

import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.vekha.assignment.Assignments;
import org.vekha.cycle.Assignee;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What models ask about an assignment of a round table.
 */
@Component
class AssignmentAnswers implements RecordKind {

	private final Assignments assignments;

	private final Schools schools;

	private final ActingGroups acting;

	private final DueDays days;

	private final KeyText keys;

	AssignmentAnswers(Assignments assignments, Schools schools, ActingGroups acting, DueDays days, KeyText keys) {
		this.assignments = assignments;
		this.schools = schools;
		this.acting = acting;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.ASSIGNMENT;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.assignments.get(id).municipalityId();
	}

	/** For instance «Юрга · 2026/2027 · поручение: Методический центр». */
	@Override
	public String keyOf(UUID id) {
		var assignment = this.assignments.get(id);
		return this.keys.of(assignment.municipalityId(), assignment.schoolYear(),
				"поручение: " + assignment.assignee().title());
	}

	/** When what a round table asked for is due. */
	@Answers("due.assignment")
	public Date due(String assignmentId) {
		var assignment = this.assignments.get(UUID.fromString(assignmentId));
		return this.days.notTooSoon(assignment.municipalityId(), assignment.due());
	}

	/** The person to whom a round table gave the assignment, if it was a person. */
	@Answers("people.assignmentUser")
	public String user(String assignmentId) {
		var assignee = this.assignments.get(UUID.fromString(assignmentId)).assignee();
		return (assignee.kind() == Assignee.Kind.PERSON) ? assignee.key() : null;
	}

	/** The group that carries out the assignment; none for a person. */
	@Answers("people.assignmentGroups")
	public List<String> groups(String assignmentId) {
		var assignment = this.assignments.get(UUID.fromString(assignmentId));
		var assignee = assignment.assignee();
		return switch (assignee.kind()) {
			case PERSON -> List.of();
			case SCHOOL -> List.of(this.schools.get(assignee.key()).group());
			case BODY ->
				List.of(this.acting.of(Reporter.of(Body.valueOf(assignee.key())), assignment.municipalityId()));
		};
	}

}
