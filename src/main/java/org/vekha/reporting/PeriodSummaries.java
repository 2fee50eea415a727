package org.vekha.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.reporting.PeriodSummaryRepository.ReporterRow;
import org.vekha.roadmap.Body;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The summaries of the periods of all years: what the coordinator knows of a period
 * without asking anybody.
 */
@Service
@Transactional
public class PeriodSummaries {

	private final PeriodSummaryRepository repository;

	private final ReportingPeriods periods;

	private final Municipalities municipalities;

	private final RowLock lock;

	private final Clock clock;

	PeriodSummaries(PeriodSummaryRepository repository, ReportingPeriods periods, Municipalities municipalities,
			RowLock lock, Clock clock) {
		this.repository = repository;
		this.periods = periods;
		this.municipalities = municipalities;
		this.lock = lock;
		this.clock = clock;
	}

	/**
	 * Plans a summary for each period of the year, unless they are planned already.
	 * @return their ids, in the order of the periods
	 */
	public List<UUID> plan(UUID yearId, String municipalityId, SchoolYear year) {
		// Nobody changes the periods meanwhile
		var municipality = this.lock.take(Municipality.class, municipalityId).orElseThrow();
		var known = this.repository.findByYear(yearId);
		if (known.isEmpty()) {
			var today = municipality.today(this.clock);
			known = this.repository.saveAll(ReportedPeriod.of(this.periods.of(municipalityId, year))
				.stream()
				.map(period -> new PeriodSummary(yearId, municipalityId, period, ReportDates.of(period, today).dueOn()))
				.toList());
		}
		return known.stream().map(PeriodSummary::id).toList();
	}

	@Transactional(readOnly = true)
	public PeriodSummary get(UUID id) {
		return this.repository.findById(id).orElseThrow(PeriodSummaries::notFound);
	}

	/** The summaries of a year, by period. */
	@Transactional(readOnly = true)
	public List<PeriodSummary> of(UUID yearId) {
		return this.repository.findByYear(yearId);
	}

	/** The figures of the period as they are now. */
	@Transactional(readOnly = true)
	public PeriodFigures figures(UUID id) {
		return figures(get(id));
	}

	/** Keeps the figures as they are now, with what the coordinator says of them. */
	public void record(UUID id, String text, String userId) {
		var summary = locked(id);
		summary.record(figures(summary), text, userId, today(summary));
	}

	/** Ends a summary that nobody makes any more. */
	void close(UUID id, String reason) {
		locked(id).close(reason);
	}

	boolean exists(UUID id) {
		return this.repository.existsById(id);
	}

	private PeriodFigures figures(PeriodSummary summary) {
		var yearId = summary.yearId();
		int number = summary.period().number();
		var today = today(summary);
		var schools = this.repository.findSchools(yearId, number, today);
		var leads = this.repository.findLeads(yearId, number, today);
		var lines = this.repository.findLines(yearId, number);
		var results = this.repository.findResults(yearId, number);
		return new PeriodFigures(schools.stream().map(row -> figure(row, row.getName())).toList(),
				leads.stream().map(row -> figure(row, Body.valueOf(row.getName()).title())).toList(),
				new LineFigures(lines.getAsked(), lines.getDone(), lines.getPartlyDone(), lines.getInProgress(),
						lines.getNotDone(), lines.getOverdue(), lines.getWithoutPaper(), lines.getRemarks()),
				results.stream()
					.map(row -> new ResultFigure(row.getTitle(), row.getUnit(), row.getShare(), row.getReporters(),
							row.getN(), row.getTotal()))
					.toList());
	}

	private static ReporterFigure figure(ReporterRow row, String name) {
		return new ReporterFigure(name, ReporterFigure.Turn.of(row.getState()), row.getLate(), row.getReturns());
	}

	private LocalDate today(PeriodSummary summary) {
		return this.municipalities.get(summary.municipalityId()).today(this.clock);
	}

	private PeriodSummary locked(UUID id) {
		return this.lock.take(PeriodSummary.class, id).orElseThrow(PeriodSummaries::notFound);
	}

	private static NotFound notFound() {
		return new NotFound("Свод за период не найден.");
	}

}
