package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.cycle.RunningPlan;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The report of a school, or of a body that leads whole-year activities, on a period.
 */
@Entity
public class QuarterlyReport {

	@Id
	private UUID id;

	@Version
	private Integer version;

	@Embedded
	private ReportAuthor author;

	@Embedded
	private ReportedPeriod period;

	@Embedded
	private ReportDates dates;

	private boolean checkNeeded;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ReportLine> lines;

	@Column(name = "summary")
	private String summaryText;

	@Enumerated(EnumType.STRING)
	private ReportState state;

	private String remark;

	private String submittedBy;

	private LocalDate submittedOn;

	private LocalDate firstSubmittedOn;

	private int returns;

	protected QuarterlyReport() {
	}

	private QuarterlyReport(ReportAuthor author, ReportedPeriod period, LocalDate plannedOn, boolean checkNeeded,
			List<ReportLine> lines) {
		this.id = UUID.randomUUID();
		this.author = author;
		this.checkNeeded = checkNeeded;
		this.period = period;
		this.dates = ReportDates.of(period, plannedOn);
		this.lines = List.copyOf(lines);
		this.state = ReportState.OPEN;
	}

	/** The report of a school, which its curator checks. */
	static QuarterlyReport ofSchool(UUID yearId, UUID supportId, String schoolId, ReportedPeriod period,
			LocalDate plannedOn, List<ReportLine> lines) {
		return new QuarterlyReport(ReportAuthor.school(yearId, supportId, schoolId), period, plannedOn, true, lines);
	}

	/**
	 * The report of a body, or in a plan of a school, which is checked unless it is taken
	 * at its word.
	 */
	static QuarterlyReport ofLead(RunningPlan running, Reporter lead, ReportedPeriod period, LocalDate plannedOn,
			List<ReportLine> lines) {
		return new QuarterlyReport(ReportAuthor.lead(running, lead), period, plannedOn, lead.body().acceptanceNeeded(),
				lines);
	}

	/**
	 * Takes the report.
	 * @param questions what it asks about
	 * @param attached the files that are there
	 */
	void submit(Questions questions, List<LineReport> answers, Attachments attached, String text, String userId,
			LocalDate day) {
		if (!this.state.isToBeWritten()) {
			throw new RuleViolation("Отчёт уже сдан: «%s».".formatted(this.state.title()));
		}
		this.lines = new Answers(answers, questions.known(), attached).to(this.lines, questions.ids());
		this.summaryText = Require.text(text, "Итоги периода");
		this.submittedBy = Require.value(userId, "Исполнитель");
		this.submittedOn = Require.day(day, "Дата отчёта");
		this.firstSubmittedOn = (this.firstSubmittedOn != null) ? this.firstSubmittedOn : day;
		this.state = this.checkNeeded ? ReportState.SUBMITTED : ReportState.ACCEPTED;
	}

	void accept() {
		requireSubmitted();
		this.state = ReportState.ACCEPTED;
		this.remark = null;
	}

	/** Gives it back with remarks on single lines, on the whole of it, or on both. */
	void giveBack(String remark, List<LineRemark> lineRemarks) {
		requireSubmitted();
		var byLine = LineRemark.byLine(lineRemarks);
		this.remark = byLine.isEmpty() ? Require.text(remark, "Замечания") : Require.optionalText(remark, "Замечания");
		this.lines = this.lines.stream().map(line -> line.remarked(byLine.remove(line.lineId()))).toList();
		if (!byLine.isEmpty()) {
			throw new RuleViolation("Замечание относится к строке, которой нет в этом отчёте: откройте задачу заново.");
		}
		this.state = ReportState.RETURNED;
		this.returns++;
	}

	/** Ends it without a report, unless it has ended. */
	void close(String reason) {
		if (!this.state.isFinal()) {
			this.state = ReportState.CLOSED;
			this.remark = reason;
		}
	}

	/**
	 * Gives it another last day, unless it has been handed in; the time to write it
	 * stays.
	 * @return whether it has that day now
	 */
	boolean moveTo(LocalDate due) {
		if (this.state.isToBeWritten()) {
			this.dates = this.dates.movedTo(due);
		}
		return this.state.isToBeWritten();
	}

	private void requireSubmitted() {
		if (this.state != ReportState.SUBMITTED) {
			throw new RuleViolation("Проверять нечего: отчёт «%s».".formatted(this.state.title()));
		}
	}

	public UUID id() {
		return this.id;
	}

	/** The id of the year or of the plan to which it belongs. */
	public UUID runningId() {
		return this.author.runningId();
	}

	/** The support that the report belongs to, or {@code null} for a body's report. */
	public UUID supportId() {
		return this.author.supportId();
	}

	public String schoolId() {
		return this.author.schoolId();
	}

	/** Who reports, and for which school if for one. */
	public Reporter reporter() {
		return this.author.reporter();
	}

	/** Who reports. */
	public Body body() {
		return this.author.body();
	}

	public ReportedPeriod period() {
		return this.period;
	}

	public LocalDate opensOn() {
		return this.dates.opensOn();
	}

	public LocalDate dueOn() {
		return this.dates.dueOn();
	}

	public boolean checkNeeded() {
		return this.checkNeeded;
	}

	public List<ReportLine> lines() {
		return this.lines;
	}

	/** The lines with an answer; others are not due yet, or were finished before. */
	public List<ReportLine> answered() {
		return this.lines.stream().filter(line -> line.outcome() != null).toList();
	}

	public String summaryText() {
		return this.summaryText;
	}

	public ReportState state() {
		return this.state;
	}

	/** Why it was given back or closed, or {@code null}. */
	public String remark() {
		return this.remark;
	}

	public String submittedBy() {
		return this.submittedBy;
	}

	public LocalDate submittedOn() {
		return this.submittedOn;
	}

	/** How often it was given back. */
	public int returns() {
		return this.returns;
	}

}
