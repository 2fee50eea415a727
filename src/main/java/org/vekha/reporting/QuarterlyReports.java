package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.RunningPlan;
import org.vekha.shared.NotFound;
import org.vekha.shared.RowLock;
import org.vekha.shared.SchoolYear;

/**
 * The reports of schools and leading bodies for the periods of all years.
 */
@Service
@Transactional
public class QuarterlyReports {

	private final QuarterlyReportRepository repository;

	private final ReportPlanner planner;

	private final ReportedRows rows;

	private final MeasureMarks marks;

	private final LinePapers papers;

	private final RowLock lock;

	QuarterlyReports(QuarterlyReportRepository repository, ReportPlanner planner, ReportedRows rows, MeasureMarks marks,
			LinePapers papers, RowLock lock) {
		this.repository = repository;
		this.planner = planner;
		this.rows = rows;
		this.marks = marks;
		this.papers = papers;
		this.lock = lock;
	}

	/**
	 * Plans a school's reports, unless they are planned already.
	 * @param from the day from which there is time to report
	 * @param lines what the reports of all periods ask about
	 * @return ids of the reports, one for each period
	 */
	public List<UUID> planForSchool(UUID supportId, UUID yearId, String schoolId, String municipalityId,
			SchoolYear year, LocalDate from, List<PlannedLine> lines) {
		return ids(this.planner.forSchool(supportId, yearId, schoolId, municipalityId, year, from, lines));
	}

	/**
	 * Plans the reports on whole-period activities, unless they are planned already.
	 * @param running the year or plan whose activities they are
	 * @param from the day from which there is time to report
	 * @return ids of the reports, one for each period and reporter
	 */
	public List<UUID> planForLeads(RunningPlan running, LocalDate from) {
		return ids(this.planner.forLeads(running, from));
	}

	@Transactional(readOnly = true)
	public QuarterlyReport get(UUID id) {
		return this.repository.findById(id).orElseThrow(QuarterlyReports::notFound);
	}

	/** All reports of a year, by period. */
	@Transactional(readOnly = true)
	public List<QuarterlyReport> of(UUID yearId) {
		return this.repository.findByYear(yearId);
	}

	/** How many reports of each supported school of the year are in. */
	@Transactional(readOnly = true)
	public List<ReportCount> countBySchool(UUID yearId) {
		return this.repository.countBySchool(yearId);
	}

	/** How far the supported schools of the year have come with theirs, by period. */
	@Transactional(readOnly = true)
	public List<ReportTurn> turns(UUID yearId) {
		return this.repository.findTurns(yearId);
	}

	/** The same of one support. */
	@Transactional(readOnly = true)
	public List<ReportTurn> turnsOf(UUID supportId) {
		return this.repository.findTurnsOf(supportId);
	}

	/** The reports of a school's support, by period. */
	@Transactional(readOnly = true)
	public List<QuarterlyReport> ofSupport(UUID supportId) {
		return this.repository.findBySupport(supportId);
	}

	/** What a report asks about, filled in with what is known already. */
	@Transactional(readOnly = true)
	public Questions questions(UUID id) {
		var report = get(id);
		return questions(report, this.papers.of(report));
	}

	/**
	 * Takes a report.
	 * @return the report, which is accepted now or, where it is checked, submitted
	 */
	public QuarterlyReport submit(UUID id, List<LineReport> lines, String summary, String userId, LocalDate date) {
		var report = locked(id);
		var attached = this.papers.of(report);
		report.submit(questions(report, attached), lines, attached, summary, userId, date);
		if (report.supportId() != null) {
			this.marks.follow(report.supportId(), report.lines(), userId, date);
		}
		this.rows.follow(report);
		return report;
	}

	public void accept(UUID id) {
		var report = locked(id);
		report.accept();
		this.rows.follow(report);
	}

	/** Gives a report back with remarks on lines, on the whole of it, or on both. */
	public void giveBack(UUID id, String remark, List<LineRemark> lines) {
		locked(id).giveBack(remark, lines);
	}

	/**
	 * The reports that are still to be written, by day.
	 * @param runningIds the years and plans to which they belong
	 * @param schoolId only this school, or {@code null}
	 */
	@Transactional(readOnly = true)
	public List<QuarterlyReport> open(Collection<UUID> runningIds, String schoolId, int most) {
		return this.repository.findOpen(runningIds, schoolId, Limit.of(most));
	}

	@Transactional(readOnly = true)
	public List<QuarterlyReport> get(Collection<UUID> ids) {
		return this.repository.findAllById(ids);
	}

	/**
	 * Moves the report to another last day.
	 * @return whether it was still to be written
	 */
	public boolean move(UUID id, LocalDate due) {
		return locked(id).moveTo(due);
	}

	/** Ends a report that does not come any more; one that has ended stays as it is. */
	public void close(UUID id) {
		locked(id).close(null);
	}

	/** Ends the report of a body with its year, and with the last one its activities. */
	void settle(UUID id, boolean carryOver, String reason) {
		var report = locked(id);
		if (report.state().isFinal()) {
			return;
		}
		report.close(reason);
		this.rows.settle(report, carryOver, reason);
	}

	private Questions questions(QuarterlyReport report, Attachments attached) {
		var known = (report.supportId() != null) ? this.marks.answers(report.supportId()) : Map.<UUID, LineReport>of();
		return Questions.of(report, this.rows.history(report), known, attached);
	}

	private QuarterlyReport locked(UUID id) {
		return this.lock.take(QuarterlyReport.class, id).orElseThrow(QuarterlyReports::notFound);
	}

	private static List<UUID> ids(List<QuarterlyReport> reports) {
		return reports.stream().map(QuarterlyReport::id).toList();
	}

	private static NotFound notFound() {
		return new NotFound("Отчёт не найден.");
	}

}
