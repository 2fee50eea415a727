package org.vekha.reporting;

import java.util.UUID;

import org.vekha.shared.Require;

/**
 * The answer to a line of a report.
 *
 * @param lineId the line
 * @param outcome how far it has come
 * @param comment more about it, or {@code null}
 * @param count the result in figures, or {@code null}
 * @param paper what shows that it is done, or {@code null}
 */
public record LineReport(UUID lineId, LineOutcome outcome, String comment, Count count, Paper paper) {

	public LineReport {
		Require.value(lineId, "Строка отчёта");
		Require.value(outcome, "Результат");
		comment = Require.optionalText(comment, "Комментарий");
	}

	/** The same answer, shown to be true by such a paper. */
	LineReport with(PaperKind kind) {
		return new LineReport(this.lineId, this.outcome, this.comment, this.count, new Paper(kind, null, null));
	}

	public LineReport(UUID lineId, LineOutcome outcome, String comment) {
		this(lineId, outcome, comment, null, null);
	}

}
