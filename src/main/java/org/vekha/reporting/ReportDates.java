package org.vekha.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Embeddable;
import org.vekha.shared.WorkingDays;

/**
 * From when and until when a report is asked for.
 */
@Embeddable
record ReportDates(LocalDate opensOn, LocalDate dueOn) {

	private static final int OPENS_BEFORE_END = 10;

	private static final int DUE_AFTER_END = 5;

	private static final int LEAST_TIME = 10;

	/** The same time to write it, but until another day. */
	ReportDates movedTo(LocalDate due) {
		return new ReportDates(this.opensOn.plusDays(ChronoUnit.DAYS.between(this.dueOn, due)), due);
	}

	/**
	 * Around the end of the period, or before the day that was set; for a period that is
	 * over or nearly over when the report is planned, at once, with ten working days to
	 * write it.
	 */
	static ReportDates of(ReportedPeriod period, LocalDate plannedOn) {
		var due = (period.due() != null) ? period.due() : WorkingDays.after(period.end(), DUE_AFTER_END);
		var ends = due.isBefore(period.end()) ? due : period.end();
		var earliest = WorkingDays.after(plannedOn, LEAST_TIME);
		return due.isBefore(earliest) ? new ReportDates(plannedOn, earliest)
				: new ReportDates(WorkingDays.before(ends, OPENS_BEFORE_END), due);
	}

}
