package org.vekha.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * Counts working days by the Russian calendar of public holidays.
 */
public final class WorkingDays {

	private static final HolidayManager HOLIDAYS = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.RUSSIA));

	private WorkingDays() {
	}

	/**
	 * The day that lies the given number of working days after another.
	 * @param from the day from which is counted; itself not counted
	 * @param days how many working days, zero or more
	 */
	public static LocalDate after(LocalDate from, int days) {
		var day = from;
		for (int counted = 0; counted < days;) {
			day = day.plusDays(1);
			if (isWorkingDay(day)) {
				counted++;
			}
		}
		return day;
	}

	/** The day that lies the given number of working days before another. */
	public static LocalDate before(LocalDate to, int days) {
		var day = to;
		for (int counted = 0; counted < days;) {
			day = day.minusDays(1);
			if (isWorkingDay(day)) {
				counted++;
			}
		}
		return day;
	}

	public static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !HOLIDAYS.isHoliday(day);
	}

}
