package org.vekha.process.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.municipality.Municipalities;
import org.vekha.process.engine.Answers;
import org.vekha.process.engine.ModelAnswers;
import org.vekha.shared.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Turns days into the moments that the engine knows, each in the time zone of its
 * municipality: a task is due at the end of its day.
 */
@Component
public class DueDays implements ModelAnswers {

	/** Nobody gets a task that is overdue, or almost, the moment it opens. */
	private static final int LEAST_WORKING_DAYS = 3;

	private final Municipalities municipalities;

	private final Clock clock;

	DueDays(Municipalities municipalities, Clock clock) {
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/** The day that it is in the municipality. */
	public LocalDate today(String municipalityId) {
		return this.municipalities.get(municipalityId).today(this.clock);
	}

	/** The end of the day, or of a later one if a task would be due almost at once. */
	public Date notTooSoon(String municipalityId, LocalDate due) {
		return notTooSoon(municipalityId, due, LEAST_WORKING_DAYS);
	}

	/** The end of the day, or of a later one if that leaves fewer working days. */
	public Date notTooSoon(String municipalityId, LocalDate due, int atLeast) {
		var earliest = WorkingDays.after(today(municipalityId), atLeast);
		return endOf(municipalityId, due.isBefore(earliest) ? earliest : due);
	}

	/**
	 * The end of the day that lies so many working days ahead, in the time zone of the
	 * instance's municipality.
	 */
	@Answers("due.inWorkingDays")
	public Date inWorkingDays(int days, DelegateExecution execution) {
		var municipalityId = execution.getTenantId();
		return endOf(municipalityId, WorkingDays.after(today(municipalityId), days));
	}

	/** The last moment of the day. */
	public Date endOf(String municipalityId, LocalDate day) {
		return Date.from(this.municipalities.get(municipalityId).endOf(day));
	}

	/** The first moment of the day. */
	public Date startOf(String municipalityId, LocalDate day) {
		return Date.from(day.atStartOfDay(this.municipalities.get(municipalityId).zone()).toInstant());
	}

}
