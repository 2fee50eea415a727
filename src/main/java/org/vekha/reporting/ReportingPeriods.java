package org.vekha.reporting;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.Period;
import org.vekha.deadline.SchoolCalendars;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.shared.RowLock;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The reporting periods of all municipalities and school years.
 */
@Service
@Transactional
public class ReportingPeriods {

	private final ReportingPeriodRepository repository;

	private final Municipalities municipalities;

	private final SchoolCalendars calendars;

	private final RowLock lock;

	ReportingPeriods(ReportingPeriodRepository repository, Municipalities municipalities, SchoolCalendars calendars,
			RowLock lock) {
		this.repository = repository;
		this.municipalities = municipalities;
		this.calendars = calendars;
		this.lock = lock;
	}

	/**
	 * The municipality's periods of that school year in their order; its school quarters,
	 * unless other periods are set.
	 */
	public List<ReportingPeriod> of(String municipalityId, SchoolYear year) {
		var periods = find(municipalityId, year);
		if (periods.isEmpty()) {
			addQuarters(this.municipalities.get(municipalityId).id(), year);
			periods = find(municipalityId, year);
		}
		return periods;
	}

	/**
	 * Puts other periods in the place of those of the school year; without any, the
	 * school quarters are reported on again.
	 * @throws RuleViolation once reports are planned for them
	 */
	public List<ReportingPeriod> set(String municipalityId, SchoolYear year, List<PeriodEntry> entered) {
		this.lock.take(Municipality.class, municipalityId);
		PeriodEntry.requireInOrder(entered, year);
		var known = find(municipalityId, year);
		if (known.stream().map(PeriodEntry::of).toList().equals(entered)) {
			return known;
		}
		if (this.repository.isPlanned(municipalityId, year.toString())) {
			throw new RuleViolation(
					"Отчёты за %s учебный год уже запланированы: периоды изменить нельзя. ".formatted(year)
							+ "Новые периоды можно внести для следующего учебного года.");
		}
		this.repository.deleteAllInBatch(known);
		this.repository.saveAll(IntStream.range(0, entered.size())
			.mapToObj(index -> reportingPeriod(municipalityId, year, index + 1, entered.get(index)))
			.toList());
		this.repository.flush();
		return of(municipalityId, year);
	}

	private static ReportingPeriod reportingPeriod(String municipalityId, SchoolYear year, int number,
			PeriodEntry entry) {
		return new ReportingPeriod(municipalityId, year, number, entry.title(), entry.start(), entry.end(),
				entry.due());
	}

	/**
	 * The periods within a span of days, cut to it and counted anew; the whole span where
	 * it lies between them. Where it touches several school years, each is named.
	 * @param span the days, with a start
	 */
	List<ReportedPeriod> within(String municipalityId, Period span) {
		var first = SchoolYear.containing(span.start());
		var last = SchoolYear.containing(span.end());
		var years = Stream.iterate(first, year -> year.compareTo(last) <= 0, SchoolYear::next).toList();
		var periods = years.stream().flatMap(year -> of(municipalityId, year).stream()).toList();
		return ReportedPeriod.within(periods, span, years.size() > 1);
	}

	private List<ReportingPeriod> find(String municipalityId, SchoolYear year) {
		return this.repository.findByMunicipalityIdAndSchoolYearOrderByNumber(municipalityId, year);
	}

	// Schools plan their reports at the same time, so each may find that there are none
	private void addQuarters(String municipalityId, SchoolYear year) {
		int number = 1;
		for (var quarter : this.calendars.of(municipalityId, year).quarters()) {
			this.repository.add(UUID.randomUUID(), municipalityId, year.toString(), number,
					"%d-я четверть".formatted(number), quarter.start(), quarter.end());
			number++;
		}
	}

}
