package org.vekha.process.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.reporting.Count;
import org.vekha.reporting.LineFigures;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.LineRemark;
import org.vekha.reporting.LineReport;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.PlannedLine;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReporterFigure.Turn;
import org.vekha.reporting.ResultFigure;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of a period for five schools, and that they cost no more for 300.
 */
@VekhaTest
class PeriodFiguresTests {

	private static final LocalDate IN_TIME = LocalDate.of(2026, 10, 30);

	private static final LocalDate LATE = LocalDate.of(2026, 11, 12);

	@Autowired
	private Districts districts;

	@Autowired
	private RunningYears runningYears;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private PeriodSummaries summaries;

	@Autowired
	private CopiedSchools copied;

	private District district;

	private MunicipalYear year;

	private UUID summary;

	private List<UUID> firstReports;

	@BeforeEach
	void planReports() {
		this.district = this.districts.open(5,
				Districts.row("1", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), Body.METHODICAL_CENTRE));
		this.year = this.runningYears.start(this.district);
		this.summary = this.summaries.plan(this.year.id(), this.district.id(), Districts.YEAR).get(0);
		var supports = this.years.supportIds(this.year.id());
		this.firstReports = IntStream.range(0, 4)
			.mapToObj(index -> this.reports
				.planForSchool(supports.get(index), this.year.id(), this.district.school(index + 1), this.district.id(),
						Districts.YEAR, RunningYears.ORDER_DATE, lines())
				.get(0))
			.toList();
		Jobs.setClock(LATE);
	}

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void tellWhoHasReportedAndAddUpWhatTheySay() {
		submit(0, IN_TIME, 6, 10);
		this.reports.accept(this.firstReports.get(0));
		submit(1, LATE, 3, 20);
		submit(2, IN_TIME, 1, 5);
		var remarked = this.reports.get(this.firstReports.get(2)).answered().get(0).lineId();
		this.reports.giveBack(this.firstReports.get(2), null, List.of(new LineRemark(remarked, "Кто обучен?")));
		var figures = this.summaries.figures(this.summary);
		assertThat(figures.schools(Turn.ACCEPTED)).containsExactly("СОШ № 1");
		assertThat(figures.schools(Turn.SUBMITTED)).containsExactly("СОШ № 2");
		assertThat(figures.schools(Turn.RETURNED)).containsExactly("СОШ № 3");
		assertThat(figures.schools(Turn.SILENT)).containsExactly("СОШ № 4");
		assertThat(figures.schools(Turn.NOT_PLANNED)).containsExactly("СОШ № 5");
		assertThat(figures.lateSchools()).containsExactly("СОШ № 2", "СОШ № 4");
		assertThat(figures.lines()).isEqualTo(new LineFigures(6, 0, 3, 0, 3, 6, 0, 1));
		assertThat(figures.results()).containsExactly(new ResultFigure(null, "педагогов", true, 3, 10, 35L));
		assertThat(figures.results().get(0).label()).isEqualTo("10 из 35 педагогов (28,6 %)");
	}

	@Test
	void costAsManyStatementsForThreeHundredSchoolsAsForFive() {
		submit(0, IN_TIME, 6, 10);
		var statements = statements();
		this.copied.copy(this.district.school(1), 295);
		assertThat(this.summaries.figures(this.summary).schools()).hasSize(300);
		assertThat(this.summaries.figures(this.summary).results())
			.containsExactly(new ResultFigure(null, "педагогов", true, 296, 296 * 6, 2960L));
		assertThat(statements()).isEqualTo(statements).isLessThanOrEqualTo(8);
	}

	private void submit(int school, LocalDate day, int n, int of) {
		var report = this.reports.get(this.firstReports.get(school));
		var answers = List.of(
				new LineReport(report.lines().get(0).lineId(), LineOutcome.PARTLY_DONE, null, new Count(n, of), null),
				new LineReport(report.lines().get(1).lineId(), LineOutcome.NOT_DONE, "Болела учитель"));
		this.reports.submit(report.id(), answers, "Итоги", "school", day);
	}

	private static List<PlannedLine> lines() {
		return List.of(
				PlannedLine.measure(UUID.randomUUID(), "Курсы", LocalDate.of(2026, 10, 1), "Обучились 60% педагогов"),
				PlannedLine.measure(UUID.randomUUID(), "Журнал", LocalDate.of(2026, 10, 20), "Справка"),
				PlannedLine.measure(UUID.randomUUID(), "Олимпиада", LocalDate.of(2027, 3, 1), null));
	}

	private long statements() {
		return CountedStatements.of(() -> this.summaries.figures(this.summary));
	}

}
