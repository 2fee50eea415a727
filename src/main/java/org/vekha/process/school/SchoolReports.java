package org.vekha.process.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.DeadlineKind;
import org.vekha.municipality.Municipalities;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.reporting.PlannedLine;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.WholePeriodRows;

import org.springframework.stereotype.Component;

/**
 * Plans a school's reports with their lines filled in: the measures of its programme and
 * the whole-year rows of the road map that name the schools.
 */
@Component
class SchoolReports {

	private final SchoolSupports supports;

	private final MunicipalYears years;

	private final Programmes programmes;

	private final Roadmaps roadmaps;

	private final WholePeriodRows wholePeriod;

	private final QuarterlyReports reports;

	private final Municipalities municipalities;

	private final Clock clock;

	SchoolReports(SchoolSupports supports, MunicipalYears years, Programmes programmes, Roadmaps roadmaps,
			WholePeriodRows wholePeriod, QuarterlyReports reports, Municipalities municipalities, Clock clock) {
		this.supports = supports;
		this.years = years;
		this.programmes = programmes;
		this.roadmaps = roadmaps;
		this.wholePeriod = wholePeriod;
		this.reports = reports;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	private static boolean runsAllYearIn(Activity row, SchoolSupport support) {
		return row.deadline().kind() == DeadlineKind.WHOLE_PERIOD
				&& (row.content().schoolsReport()
						|| row.content().responsibilities().stream().anyMatch(each -> each.body() == Body.SCHOOL))
				&& support.isIn(row.content().circle());
	}

	private Stream<PlannedLine> programme(UUID supportId) {
		return this.programmes.get(supportId)
			.current()
			.measures()
			.stream()
			.map(measure -> PlannedLine.measure(measure.id(), measure.title(), dueOf(measure),
					measure.expectedResult()));
	}

	/** Without a programme the school does what was agreed in its interview. */
	private static Stream<PlannedLine> agreed(SchoolSupport support) {
		return support.interview()
			.stream()
			.flatMap(minutes -> minutes.agreements().stream())
			.map(agreement -> PlannedLine.measure(agreement.id(), agreement.text(), agreement.due(), null));
	}

	/** What goes on all year is reported on in each period, not only in the last. */
	private static LocalDate dueOf(Measure measure) {
		return (measure.deadline().kind() == DeadlineKind.WHOLE_PERIOD) ? null : measure.due();
	}

	List<UUID> plan(UUID supportId) {
		var support = this.supports.get(supportId);
		var measures = support.takes(CycleStep.PROGRAMME) ? programme(supportId) : agreed(support);
		var rows = this.roadmaps.openActivities(this.years.get(support.yearId()).roadmapId())
			.stream()
			.filter(row -> runsAllYearIn(row, support))
			.toList();
		// A school that joined later is not yet known to report on them
		var itself = Reporter.school(support.schoolId());
		rows.stream()
			.filter(row -> row.content().schoolsReport() && !this.wholePeriod.expects(row.id(), itself))
			.forEach(row -> this.wholePeriod.expect(row.id(), List.of(itself)));
		var rowLines = rows.stream()
			.map(row -> PlannedLine.activity(row.id(), row.content().labelFor(Body.SCHOOL),
					row.content().expectedResult()));
		return this.reports.planForSchool(supportId, support.yearId(), support.schoolId(), support.municipalityId(),
				support.schoolYear(), this.municipalities.get(support.municipalityId()).today(this.clock),
				Stream.concat(measures, rowLines).toList());
	}

}
