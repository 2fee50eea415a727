package org.vekha.reporting;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.SupportEnded;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.WholePeriodRows;
import org.vekha.shared.RowLock;

/**
 * Ends what a school still owes when its support ends: its reports, and what it would
 * have told in them of activities that run all year.
 */
@Component
class SchoolReportsEnd {

	private final QuarterlyReportRepository repository;

	private final SchoolSupports supports;

	private final MunicipalYears years;

	private final WholePeriodRows rows;

	private final RowLock lock;

	SchoolReportsEnd(QuarterlyReportRepository repository, SchoolSupports supports, MunicipalYears years,
			WholePeriodRows rows, RowLock lock) {
		this.repository = repository;
		this.supports = supports;
		this.years = years;
		this.rows = rows;
		this.lock = lock;
	}

	@EventListener
	void on(SupportEnded event) {
		var support = this.supports.get(event.supportId());
		var reports = this.repository.findBySupport(support.id());
		reports.forEach(report -> this.lock.take(QuarterlyReport.class, report.id())
			.orElseThrow()
			.close("Сопровождение школы окончено."));
		endRows(support, reports);
	}

	private void endRows(SchoolSupport support, List<QuarterlyReport> reports) {
		var history = new LineHistory(reports, Integer.MAX_VALUE);
		var roadmapId = this.years.get(support.yearId()).roadmapId();
		for (var activityId : this.rows.awaitedFrom(roadmapId, support.schoolId())) {
			var state = switch (support.state()) {
				case LEFT -> ActivityState.NOT_REQUIRED;
				case CARRIED_OVER -> ActivityState.CARRIED_OVER;
				case COMPLETED, CLOSED, IN_PROGRESS, PAUSED -> history.result(activityId, null);
			};
			this.rows.end(activityId, Reporter.school(support.schoolId()), state, support.endedOn(),
					support.state().title());
		}
	}

}
