package org.vekha.reporting;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The period of a report, as it was when the report was planned.
 *
 * @param last whether no other period follows in the year
 */
@Embeddable
public record ReportedPeriod(@Column(name = "period_number") int number, @Column(name = "period_title") String title,
		@Column(name = "period_start") LocalDate start, @Column(name = "period_end") LocalDate end,
		@Column(name = "last_period") boolean last) {

	static List<ReportedPeriod> of(List<ReportingPeriod> periods) {
		int last = periods.stream().mapToInt(ReportingPeriod::number).max().orElseThrow();
		return periods.stream()
			.map(period -> new ReportedPeriod(period.number(), period.title(), period.start(), period.end(),
					period.number() == last))
			.toList();
	}

}
