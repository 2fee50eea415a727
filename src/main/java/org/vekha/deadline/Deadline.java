package org.vekha.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.WorkingDays;

/**
 * Until when an activity is to be done: the words of the road map and what they mean.
 *
 * @param kind how the words are to be understood
 * @param phrase the words as written
 * @param intervals the spans they name: each occurrence of what recurs, and what bounds
 * an event, if anything does
 * @param recurrence how often it comes round, for a recurring activity
 * @param explanation why the words were read so, or what is unclear about them
 */
@Embeddable
public record Deadline(@Enumerated(EnumType.STRING) @Column(name = "deadline_kind") DeadlineKind kind,
		@Column(name = "deadline_phrase") String phrase,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "deadline_intervals") List<Period> intervals,
		@Enumerated(EnumType.STRING) @Column(name = "deadline_recurrence") Recurrence recurrence,
		@Column(name = "deadline_explanation") String explanation) {

	/** How much time the order leaves at the least. */
	public static final int WORKING_DAYS_AFTER_ORDER = 10;

	public Deadline {
		Require.value(kind, "Вид срока");
		phrase = Objects.requireNonNullElse(phrase, "");
		intervals = (intervals != null) ? List.copyOf(intervals) : List.of();
		int spans = intervals.size();
		boolean fits = switch (kind) {
			case INTERVAL, WHOLE_PERIOD -> spans == 1;
			case DATES -> spans > 0;
			case RECURRING -> spans > 0 && recurrence != null;
			case EVENT -> spans < 2;
			case UNCLEAR -> spans == 0;
		};
		if (!fits) {
			throw new RuleViolation(
					"Срок «%s» не подходит к виду «%s»: уточните даты.".formatted(phrase, kind.title()));
		}
	}

	public static Deadline interval(String phrase, LocalDate start, LocalDate end) {
		return of(DeadlineKind.INTERVAL, phrase, new Period(start, end));
	}

	/** A deadline whose words are made from its days. */
	public static Deadline interval(Period period) {
		return of(DeadlineKind.INTERVAL, period.label(), period);
	}

	public static Deadline dates(String phrase, Period... dates) {
		return of(DeadlineKind.DATES, phrase, dates);
	}

	public static Deadline wholePeriod(String phrase, Period period) {
		return of(DeadlineKind.WHOLE_PERIOD, phrase, period);
	}

	public static Deadline event(String phrase, String explanation) {
		return new Deadline(DeadlineKind.EVENT, phrase, List.of(), null, explanation);
	}

	public static Deadline unclear(String phrase, String explanation) {
		return new Deadline(DeadlineKind.UNCLEAR, phrase, List.of(), null, explanation);
	}

	private static Deadline of(DeadlineKind kind, String phrase, Period... intervals) {
		return new Deadline(kind, phrase, List.of(intervals), null, null);
	}

	/**
	 * The last day for something that the road map dates, once the road map is in force:
	 * nobody is given less than ten working days after the order.
	 */
	public static LocalDate dueAfterOrder(LocalDate end, LocalDate orderDate) {
		var earliest = WorkingDays.after(orderDate, WORKING_DAYS_AFTER_ORDER);
		return end.isBefore(earliest) ? earliest : end;
	}

	/** The last day that the words name, if they name days on which work is due. */
	public Optional<LocalDate> lastDay() {
		return switch (this.kind) {
			case INTERVAL, DATES, RECURRING -> this.intervals.stream().map(Period::end).max(Comparator.naturalOrder());
			case WHOLE_PERIOD, EVENT, UNCLEAR -> Optional.empty();
		};
	}

	/**
	 * Whether all of it was over before the order that put the road map in force: such a
	 * row is done already or gets a new date, but is never overdue.
	 */
	public boolean endsBefore(LocalDate orderDate) {
		return lastDay().filter(end -> end.isBefore(orderDate)).isPresent();
	}

	/** From the first day named to the last one, if days are named at all. */
	public Optional<Period> span() {
		if (this.intervals.isEmpty()) {
			return Optional.empty();
		}
		var end = this.intervals.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow();
		return Optional.of(new Period(this.intervals.get(0).start(), end));
	}

	/** The same words with the days that they turned out to mean. */
	public Deadline clarified(Period period) {
		return new Deadline(DeadlineKind.INTERVAL, this.phrase, List.of(period), null, this.explanation);
	}

	/** Each time that the activity is to be done; none where no days are named for it. */
	public List<Period> occurrences() {
		return switch (this.kind) {
			case INTERVAL, DATES, RECURRING -> this.intervals;
			case WHOLE_PERIOD, EVENT, UNCLEAR -> List.of();
		};
	}

}
