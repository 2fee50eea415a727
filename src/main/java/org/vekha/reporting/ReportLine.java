package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.vekha.roadmap.ExpectedResult;
import org.vekha.shared.RuleViolation;

/**
 * A line of a report: what is asked about, and what was answered.
 *
 * @param lineId names the same matter in the reports of all periods; the id of the
 * measure or activity
 * @param outcome the answer, or {@code null} before there is one
 * @param comment more about it, if anything was said
 * @param count the result in figures, if one is expected
 * @param paper what shows that it is done, if anything
 * @param remark what whoever checked the report last said of the line, or {@code null}
 */
public record ReportLine(UUID lineId, LineKind kind, String title, LocalDate due, ExpectedResult expected,
		LineOutcome outcome, String comment, Count count, Paper paper, String remark) {

	static final Comparator<ReportLine> BY_ID = Comparator.comparing(ReportLine::lineId);

	public ReportLine {
		// Reports of earlier times did not know what is expected
		expected = Objects.requireNonNullElseGet(expected, () -> ExpectedResult.read(null));
	}

	/** Whether it is about an activity of the road map. */
	boolean ofActivity() {
		return this.kind == LineKind.ACTIVITY;
	}

	static ReportLine of(PlannedLine planned) {
		return new ReportLine(planned.id(), planned.kind(), planned.title(), planned.due(), planned.expected(), null,
				null, null, null, null);
	}

	/** The line with its answer as it is known, whether it would do or not. */
	ReportLine known(LineReport answer) {
		var counted = this.expected.counts() ? answer.count() : null;
		return new ReportLine(this.lineId, this.kind, this.title, this.due, this.expected, answer.outcome(),
				answer.comment(), counted, answer.paper(), this.remark);
	}

	/**
	 * The line with its answer.
	 * @param attached whether a file shows that it is done
	 * @throws RuleViolation if something is missing in the answer
	 */
	ReportLine answered(LineReport answer, boolean attached) {
		whatIsMissing(answer, attached).ifPresent(fault -> {
			throw new RuleViolation("Строка «%s»: %s".formatted(this.title, fault));
		});
		return known((attached && answer.paper() == null) ? answer.with(PaperKind.FILE) : answer);
	}

	/** Whether an answer is all that is asked of the line. */
	boolean isSettledBy(LineReport answer, boolean attached) {
		return answer.outcome() == LineOutcome.DONE && whatIsMissing(answer, attached).isEmpty();
	}

	ReportLine remarked(String text) {
		return new ReportLine(this.lineId, this.kind, this.title, this.due, this.expected, this.outcome, this.comment,
				this.count, this.paper, text);
	}

	/** What the line said when somebody answered it, or nothing. */
	LineReport answer() {
		return new LineReport(this.lineId, this.outcome, this.comment, this.count, this.paper);
	}

	private Optional<String> whatIsMissing(LineReport answer, boolean attached) {
		return MissingAnswer.of(this.expected, answer, attached);
	}

}
