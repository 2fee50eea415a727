package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

/**
 * What a school year works on of a road map: all of it, or of a programme of several
 * years what ends in this one.
 *
 * @param plan the period of the road map
 * @param orderDate the order that put it in force, or {@code null} before
 */
public record WorkYear(SchoolYear year, Period plan, LocalDate orderDate) {

	/** A road map for one school year may begin before it and end after it. */
	private static final int LONGEST_FOR_ONE_YEAR = 18;

	public static WorkYear of(Roadmap roadmap) {
		return new WorkYear(roadmap.schoolYear(), roadmap.period(), roadmap.orderDate());
	}

	/** The day from which there is time for the work: the order, or the year itself. */
	public LocalDate from() {
		return (programme() && this.orderDate != null && this.orderDate.isBefore(this.year.firstDay()))
				? this.year.firstDay() : this.orderDate;
	}

	/** Whether the year has anything to do for a row that reads so. */
	public boolean concerns(Deadline deadline) {
		return switch (deadline.kind()) {
			case INTERVAL, DATES, RECURRING -> !occurrences(deadline).isEmpty();
			case WHOLE_PERIOD, EVENT -> deadline.span().filter(span -> !meets(span)).isEmpty();
			case UNCLEAR -> true;
		};
	}

	/** Why a row that the year has nothing to do for is set aside. */
	String setAside() {
		return "Срок в другом учебном году, не в %s".formatted(this.year);
	}

	/** The last day of a row in this year, if days are named for it. */
	Optional<LocalDate> lastDay(Deadline deadline) {
		return programme() ? occurrences(deadline).stream().map(Period::end).max(Comparator.naturalOrder())
				: deadline.lastDay();
	}

	/** Each time that a row is to be done in this year. */
	List<Period> occurrences(Deadline deadline) {
		return deadline.occurrences().stream().filter(this::endsHere).toList();
	}

	/** The days of a row that runs all the time. */
	Period wholePeriod() {
		if (!programme()) {
			return this.plan;
		}
		var start = latest(this.plan.start(), this.year.firstDay());
		var end = this.plan.end().isBefore(this.year.lastDay()) ? this.plan.end() : this.year.lastDay();
		return new Period(start, latest(start, end));
	}

	/** Until when something is due: nobody gets too little time after the order. */
	LocalDate due(LocalDate end) {
		return (this.orderDate != null) ? Deadline.dueAfterOrder(end, this.orderDate) : end;
	}

	private boolean endsHere(Period occurrence) {
		return !programme()
				|| (!occurrence.end().isBefore(this.year.firstDay()) && !occurrence.end().isAfter(this.year.lastDay()));
	}

	private boolean meets(Period span) {
		return !programme() || (!span.end().isBefore(this.year.firstDay())
				&& (span.start() == null || !span.start().isAfter(this.year.lastDay())));
	}

	private boolean programme() {
		return programme(this.plan);
	}

	/** Whether a plan with the period is a programme of several years. */
	static boolean programme(Period plan) {
		return plan.start().plusMonths(LONGEST_FOR_ONE_YEAR).isBefore(plan.end());
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
