package org.vekha.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What one reporter has to do and say of one occurrence of an activity.
 */
@Entity
public class ActivityPart {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID activityId;

	private int position;

	@Enumerated(EnumType.STRING)
	private Body body;

	private String schoolId;

	private String occurrence;

	private LocalDate opensOn;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private ActivityState state;

	@Embedded
	private PartReport report;

	private String remark;

	private String reportedBy;

	private LocalDate reportedOn;

	protected ActivityPart() {
	}

	ActivityPart(UUID activityId, int position, PlannedPart planned) {
		this.id = UUID.randomUUID();
		this.activityId = activityId;
		this.position = position;
		this.body = planned.body();
		this.schoolId = planned.schoolId();
		this.occurrence = planned.occurrence();
		this.opensOn = planned.opensOn();
		this.dueOn = planned.dueOn();
		this.state = ActivityState.NOT_DUE;
	}

	void open() {
		if (this.state == ActivityState.NOT_DUE || this.state == ActivityState.MOVED) {
			this.state = ActivityState.IN_PROGRESS;
		}
	}

	/**
	 * Gives it another last day, unless it has ended; what has not begun keeps its
	 * length.
	 * @return whether it has that day now
	 */
	boolean moveTo(LocalDate due) {
		if (this.state.isFinal()) {
			return false;
		}
		if (this.state == ActivityState.NOT_DUE || this.state == ActivityState.MOVED) {
			this.opensOn = this.opensOn.plusDays(ChronoUnit.DAYS.between(this.dueOn, due));
			this.state = ActivityState.MOVED;
		}
		this.dueOn = due;
		return true;
	}

	void report(PartReport report, String userId, LocalDate today, boolean acceptanceNeeded) {
		requireOpen();
		if (this.state == ActivityState.IN_REVIEW) {
			throw new RuleViolation("Отчёт об исполнении уже на проверке.");
		}
		if (report.doneOn() != null && report.doneOn().isAfter(today)) {
			throw new RuleViolation(
					"Дата исполнения (%s) ещё не наступила.".formatted(report.doneOn().format(Period.DATE)));
		}
		this.report = report;
		this.reportedBy = Require.value(userId, "Исполнитель");
		this.reportedOn = today;
		this.state = acceptanceNeeded ? ActivityState.IN_REVIEW : this.report.outcome().state();
	}

	void accept() {
		requireInReview();
		this.state = this.report.outcome().state();
		this.remark = null;
	}

	void giveBack(String remark) {
		requireInReview();
		this.remark = Require.text(remark, "Замечания");
		this.state = ActivityState.RETURNED;
	}

	/** Ends it as done before the order by which the road map is in force. */
	void doneBefore(LocalDate orderDate, LocalDate doneOn) {
		requireOpen();
		if (!Require.day(doneOn, "Дата исполнения").isBefore(orderDate)) {
			throw new RuleViolation("Дата исполнения (%s) не раньше приказа от %s: отчитайтесь об исполнении."
				.formatted(doneOn.format(Period.DATE), orderDate.format(Period.DATE)));
		}
		end(ActivityState.DONE_BEFORE_APPROVAL, doneOn);
	}

	/** Ends it as is known from elsewhere, unless it has ended. */
	void end(ActivityState finalState, LocalDate day) {
		if (!this.state.isFinal()) {
			this.state = finalState;
			this.reportedOn = day;
		}
	}

	/** Moves what is still to be done to other days. */
	void move(Period period) {
		if (!this.state.isFinal()) {
			this.opensOn = (period.start() != null) ? period.start() : this.opensOn;
			this.dueOn = period.end();
		}
	}

	private void requireOpen() {
		if (this.state.isFinal()) {
			throw new RuleViolation("Работа уже завершена: «%s».".formatted(this.state.title()));
		}
	}

	private void requireInReview() {
		if (this.state != ActivityState.IN_REVIEW) {
			throw new RuleViolation("Проверять нечего: отчёта об исполнении нет или он уже проверен.");
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID activityId() {
		return this.activityId;
	}

	/** Who reports, and for which school if for one. */
	public Reporter reporter() {
		return new Reporter(this.body, this.schoolId);
	}

	/** Who reports. */
	public Body body() {
		return this.body;
	}

	/** The school that reports, if a school does. */
	public String schoolId() {
		return this.schoolId;
	}

	/** Which of several times it is: «январь»; {@code null} if there is only one. */
	public String occurrence() {
		return this.occurrence;
	}

	public LocalDate opensOn() {
		return this.opensOn;
	}

	public LocalDate dueOn() {
		return this.dueOn;
	}

	public ActivityState state() {
		return this.state;
	}

	/** What was reported last, if anything was. */
	public Optional<PartReport> report() {
		return Optional.ofNullable(this.report);
	}

	/** Why the last report was given back, or {@code null}. */
	public String remark() {
		return this.remark;
	}

	public String reportedBy() {
		return this.reportedBy;
	}

	public LocalDate reportedOn() {
		return this.reportedOn;
	}

}
