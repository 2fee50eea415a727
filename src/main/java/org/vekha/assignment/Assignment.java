package org.vekha.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.cycle.Assignee;
import org.vekha.cycle.GivenAssignment;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * Something that the round table of a year asked for, and what came of it. It may outlive
 * its year.
 */
@Entity
public class Assignment {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID yearId;

	private String municipalityId;

	private SchoolYear schoolYear;

	private String text;

	@Enumerated(EnumType.STRING)
	private Assignee.Kind assigneeKind;

	private String assigneeKey;

	private String assigneeTitle;

	private LocalDate due;

	@Enumerated(EnumType.STRING)
	private AssignmentState state;

	private String report;

	private LocalDate reportedOn;

	private String remark;

	private LocalDate endedOn;

	protected Assignment() {
	}

	Assignment(UUID yearId, String municipalityId, SchoolYear schoolYear, GivenAssignment given) {
		this.id = UUID.randomUUID();
		this.yearId = yearId;
		this.municipalityId = municipalityId;
		this.schoolYear = schoolYear;
		this.text = given.text();
		var assignee = Require.value(given.assignee(), "Ответственный за поручение");
		this.assigneeKind = assignee.kind();
		this.assigneeKey = assignee.key();
		this.assigneeTitle = assignee.title();
		this.due = given.due();
		this.state = AssignmentState.GIVEN;
	}

	/**
	 * Takes what was done.
	 * @param acceptanceNeeded whether the coordinator looks at it
	 */
	void report(String text, boolean acceptanceNeeded, LocalDate today) {
		if (this.state != AssignmentState.GIVEN && this.state != AssignmentState.RETURNED) {
			throw refusal("отчитаться");
		}
		this.report = Require.text(text, "Что сделано");
		this.reportedOn = today;
		this.state = AssignmentState.REPORTED;
		if (!acceptanceNeeded) {
			accept(today);
		}
	}

	void accept(LocalDate today) {
		requireReported("принять исполнение");
		this.state = AssignmentState.DONE;
		this.remark = null;
		this.endedOn = today;
	}

	void giveBack(String remark) {
		requireReported("вернуть поручение");
		this.remark = Require.text(remark, "Что исправить");
		this.state = AssignmentState.RETURNED;
	}

	private void requireReported(String what) {
		if (this.state != AssignmentState.REPORTED) {
			throw refusal(what);
		}
	}

	private RuleViolation refusal(String what) {
		return new RuleViolation(
				"Поручение «%s»: %s сейчас нельзя (состояние «%s»).".formatted(this.text, what, this.state.title()));
	}

	public UUID id() {
		return this.id;
	}

	public UUID yearId() {
		return this.yearId;
	}

	public String municipalityId() {
		return this.municipalityId;
	}

	/** The school year whose round table gave it. */
	public SchoolYear schoolYear() {
		return this.schoolYear;
	}

	public String text() {
		return this.text;
	}

	public Assignee assignee() {
		return new Assignee(this.assigneeKind, this.assigneeKey, this.assigneeTitle);
	}

	public LocalDate due() {
		return this.due;
	}

	public AssignmentState state() {
		return this.state;
	}

	public boolean overdue(LocalDate today) {
		return this.state != AssignmentState.DONE && this.due.isBefore(today);
	}

	/** What was done, once somebody told. */
	public Optional<String> report() {
		return Optional.ofNullable(this.report);
	}

	public LocalDate reportedOn() {
		return this.reportedOn;
	}

	/** What is to be mended, while it is given back. */
	public Optional<String> remark() {
		return Optional.ofNullable(this.remark);
	}

	/** The day on which it was over, or {@code null} before. */
	public LocalDate endedOn() {
		return this.endedOn;
	}

}
