package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;

import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * A period that is to be reported on, as a coordinator enters it.
 *
 * @param title what it is called, for instance «Отчёт в ноябре»
 * @param start its first day
 * @param end its last day
 * @param due until when its reports are due, or {@code null} if five working days after
 * its end
 */
public record PeriodEntry(String title, LocalDate start, LocalDate end, LocalDate due) {

	private static final int MOST = 12;

	private static final int LATEST_DUE = 60;

	public PeriodEntry {
		title = Require.line(title, "Название периода");
		Require.day(start, "Первый день периода «%s»".formatted(title));
		Require.day(end, "Последний день периода «%s»".formatted(title));
		if (end.isBefore(start)) {
			throw new RuleViolation(
					"Период «%s» заканчивается раньше, чем начинается: исправьте даты.".formatted(title));
		}
		if (due != null && (due.isBefore(start) || due.isAfter(end.plusDays(LATEST_DUE)))) {
			throw new RuleViolation(
					"Срок отчёта «%s» должен быть не раньше первого дня периода и не позже 60 дней после его окончания."
						.formatted(title));
		}
	}

	static PeriodEntry of(ReportingPeriod period) {
		return new PeriodEntry(period.title(), period.start(), period.end(), period.due());
	}

	/** Refuses periods that do not follow each other within the school year. */
	static void requireInOrder(List<PeriodEntry> periods, SchoolYear year) {
		if (periods.size() > MOST) {
			throw new RuleViolation("Периодов отчёта не может быть больше %d за учебный год.".formatted(MOST));
		}
		PeriodEntry before = null;
		for (var period : periods) {
			if (period.start().isBefore(year.firstDay()) || period.end().isAfter(year.lastDay())) {
				throw new RuleViolation("Период «%s» выходит за учебный год %s (%s – %s).".formatted(period.title(),
						year, year.firstDay().format(Period.DATE), year.lastDay().format(Period.DATE)));
			}
			if (before != null && !period.start().isAfter(before.end())) {
				throw new RuleViolation("Период «%s» начинается раньше, чем закончился период «%s»: исправьте даты."
					.formatted(period.title(), before.title()));
			}
			before = period;
		}
	}

}
