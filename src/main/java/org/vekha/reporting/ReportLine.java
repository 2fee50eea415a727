package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A line of a report: what is asked about, and what was answered.
 *
 * @param lineId names the same matter in the reports of all periods; the activity's id,
 * if it is one
 * @param outcome the answer, or {@code null} before there is one
 * @param comment more about it, if anything was said
 */
public record ReportLine(UUID lineId, LineKind kind, String title, LocalDate due, LineOutcome outcome, String comment) {

	static final Comparator<ReportLine> BY_ID = Comparator.comparing(ReportLine::lineId);

	/** Whether it is about an activity of the road map. */
	boolean ofActivity() {
		return this.kind == LineKind.ACTIVITY;
	}

	static ReportLine of(PlannedLine planned) {
		var id = (planned.activityId() != null) ? planned.activityId() : UUID.randomUUID();
		return new ReportLine(id, planned.kind(), planned.title(), planned.due(), null, null);
	}

	ReportLine answered(LineOutcome answer, String text) {
		return new ReportLine(this.lineId, this.kind, this.title, this.due, answer, text);
	}

}
