package org.vekha.process.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

import org.vekha.municipality.Municipalities;
import org.vekha.shared.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Turns days into the moments that the engine knows, each in the time zone of its
 * municipality.
 */
@Component
class DueDays {

	private final Municipalities municipalities;

	private final Clock clock;

	DueDays(Municipalities municipalities, Clock clock) {
		this.municipalities = municipalities;
		this.clock = clock;
	}

	LocalDate today(String municipalityId) {
		return this.municipalities.get(municipalityId).today(this.clock);
	}

	/** The end of the day, or of a later one if that leaves fewer working days. */
	Date notTooSoon(String municipalityId, LocalDate due, int atLeast) {
		var earliest = WorkingDays.after(today(municipalityId), atLeast);
		return endOf(municipalityId, due.isBefore(earliest) ? earliest : due);
	}

	/** The end of the day that lies so many working days ahead. */
	Date inWorkingDays(int days, String municipalityId) {
		return endOf(municipalityId, WorkingDays.after(today(municipalityId), days));
	}

	Date endOf(String municipalityId, LocalDate day) {
		return Date.from(this.municipalities.get(municipalityId).endOf(day));
	}

	Date startOf(String municipalityId, LocalDate day) {
		return Date.from(day.atStartOfDay(this.municipalities.get(municipalityId).zone()).toInstant());
	}

}
