package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.deadline.Period;

/**
 * The period of a report, as it was when the report was planned.
 *
 * @param last whether no other period follows in the year
 * @param due until when reports are due, or {@code null} if a few days after its end
 */
@Embeddable
public record ReportedPeriod(@Column(name = "period_number") int number, @Column(name = "period_title") String title,
		@Column(name = "period_start") LocalDate start, @Column(name = "period_end") LocalDate end,
		@Column(name = "last_period") boolean last, @Column(name = "period_due") LocalDate due) {

	ReportedPeriod(int number, String title, LocalDate start, LocalDate end, boolean last) {
		this(number, title, start, end, last, null);
	}

	static List<ReportedPeriod> of(List<ReportingPeriod> periods) {
		int last = periods.stream().mapToInt(ReportingPeriod::number).max().orElseThrow();
		return periods.stream()
			.map(period -> new ReportedPeriod(period.number(), period.title(), period.start(), period.end(),
					period.number() == last, period.due()))
			.toList();
	}

	/**
	 * Those of the periods that lie within a span, cut to it and counted anew; the span
	 * itself, if none does.
	 * @param namingYears whether the school year is told with the title
	 */
	static List<ReportedPeriod> within(List<ReportingPeriod> periods, Period span, boolean namingYears) {
		var inside = periods.stream()
			.filter(period -> !period.end().isBefore(span.start()) && !period.start().isAfter(span.end()))
			.toList();
		if (inside.isEmpty()) {
			return List.of(new ReportedPeriod(1, span.label(), span.start(), span.end(), true));
		}
		return IntStream.range(0, inside.size()).mapToObj(index -> {
			var period = inside.get(index);
			var title = namingYears ? "%s %s".formatted(period.title(), period.schoolYear()) : period.title();
			var start = period.start().isBefore(span.start()) ? span.start() : period.start();
			var end = period.end().isAfter(span.end()) ? span.end() : period.end();
			var due = end.equals(period.end()) ? period.due() : null;
			return new ReportedPeriod(index + 1, title, start, end, index + 1 == inside.size(), due);
		}).toList();
	}

}
