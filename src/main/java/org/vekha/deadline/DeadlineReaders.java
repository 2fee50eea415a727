package org.vekha.deadline;

import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.vekha.shared.Require;
import org.vekha.shared.SchoolYear;

/**
 * Readers of deadlines that know a municipality's school calendars.
 */
@Service
public class DeadlineReaders {

	private final SchoolCalendars calendars;

	DeadlineReaders(SchoolCalendars calendars) {
		this.calendars = calendars;
	}

	/**
	 * A reader for a road map.
	 * @param plan from when to when the road map is to be carried out, with a start
	 */
	public DeadlineReader of(String municipalityId, Period plan) {
		var start = Require.value(Require.value(plan, "Срок реализации").start(), "Начало реализации");
		// A time whose year is not printed may lie in the year before the plan or after
		// it
		var years = IntStream.rangeClosed(start.getYear() - 2, plan.end().getYear() + 1)
			.filter(year -> year >= 2000 && year <= 2100)
			.mapToObj(SchoolYear::new)
			.toList();
		var entered = this.calendars.entered(municipalityId, years);
		return new DeadlineReader(plan, year -> {
			var calendar = entered.get(year);
			return (calendar != null) ? calendar : SchoolCalendar.usual(year);
		});
	}

}
