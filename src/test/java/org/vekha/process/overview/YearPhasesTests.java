package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.cycle.SchoolStep;
import org.vekha.cycle.SupportLine;
import org.vekha.cycle.SupportState;
import org.vekha.process.change.TaskSteps.TaskStep;
import org.vekha.process.desk.DeskTask;
import org.vekha.reporting.ReportState;
import org.vekha.reporting.ReportTurn;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import static org.assertj.core.api.Assertions.assertThat;

class YearPhasesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final UUID ID = UUID.randomUUID();

	private static final SupportLine SUPPORT = new SupportLine(ID, "s1", "curator", SupportState.IN_PROGRESS, null);

	@Test
	void aStepThatNobodyWorksOnIsAsItWasScheduled() {
		var phases = phases(step(CycleStep.PROGRAMME, TODAY, ActivityState.NOT_DUE));
		assertThat(cell(phases, "PROGRAMME")).isEqualTo(new YearCell(ActivityState.NOT_DUE, TODAY, 0, null));
	}

	@Test
	void aStepWhoseDayIsOverWaitsForTheStepBefore() {
		var phases = phases(step(CycleStep.PROGRAMME, TODAY.minusDays(3), ActivityState.MOVED));
		assertThat(cell(phases, "PROGRAMME"))
			.isEqualTo(new YearCell(ActivityState.MOVED, TODAY.minusDays(3), 3, "предыдущий этап"));
	}

	@Test
	void anOpenTaskSaysWhoHasItAndHowLateItIs() {
		var phases = phases(List.of(step(CycleStep.PROGRAMME, TODAY.minusDays(30), ActivityState.NOT_DUE)), List.of(),
				List.of(task("t1", ID, CycleStep.PROGRAMME, false, 2, "Школа"),
						task("t2", ID, CycleStep.EXPERT_REVIEW, false, 9, "Эксперт")));
		assertThat(cell(phases, "PROGRAMME"))
			.isEqualTo(new YearCell(ActivityState.IN_PROGRESS, TODAY.minusDays(30), 2, "Школа"));
		assertThat(phases.tasks(ID, "PROGRAMME")).extracting(task -> task.task().id()).containsExactly("t1");
	}

	@Test
	void twoWhoHaveToActAreBothNamedAndTheLatestCounts() {
		var phases = phases(List.of(step(CycleStep.EXPERT_REVIEW, TODAY, ActivityState.NOT_DUE)), List.of(),
				List.of(task("t1", ID, CycleStep.EXPERT_REVIEW, false, 0, "Первый эксперт"),
						task("t2", ID, CycleStep.EXPERT_REVIEW, false, 4, "Второй эксперт")));
		assertThat(cell(phases, "EXPERT_REVIEW"))
			.isEqualTo(new YearCell(ActivityState.IN_PROGRESS, TODAY, 4, "Первый эксперт, Второй эксперт"));
	}

	@Test
	void whatCameBackSaysSoAlthoughTheStepWasTaken() {
		var phases = phases(List.of(step(CycleStep.PROGRAMME, TODAY, ActivityState.DONE)), List.of(),
				List.of(task("t1", ID, CycleStep.PROGRAMME, true, 0, "Школа")));
		assertThat(cell(phases, "PROGRAMME").state()).isEqualTo(ActivityState.RETURNED);
	}

	@Test
	void nothingOfAPausedSchoolIsOverdue() {
		var phases = phases(List.of(step(CycleStep.INTERVIEW, TODAY.minusDays(9), ActivityState.PAUSED)), List.of(),
				List.of(task("t1", ID, CycleStep.INTERVIEW, false, 0, "Куратор")));
		assertThat(cell(phases, "INTERVIEW"))
			.isEqualTo(new YearCell(ActivityState.PAUSED, TODAY.minusDays(9), 0, "Куратор"));
		var waiting = phases(step(CycleStep.PROGRAMME, TODAY.minusDays(9), ActivityState.PAUSED));
		assertThat(cell(waiting, "PROGRAMME").overdue()).isZero();
	}

	@Test
	void aStepIsInTimeWhileNobodyCanGetToTheSchool() {
		var phases = new YearPhases(List.of(step(CycleStep.INTERVIEW, TODAY.minusDays(9), ActivityState.NOT_DUE)),
				List.of(), List.of(), (school, step) -> TODAY.minusDays(1), TODAY);
		assertThat(cell(phases, "INTERVIEW").overdue()).isEqualTo(1);
	}

	@Test
	void theReportsOfThePeriodsStandInPlaceOfTheirStep() {
		var late = report(1, TODAY.minusDays(20), TODAY.minusDays(5), ReportState.OPEN);
		var phases = phases(List.of(step(CycleStep.REPORTS, TODAY, ActivityState.NOT_DUE)),
				List.of(late, report(2, TODAY.plusDays(20), TODAY.plusDays(30), ReportState.OPEN),
						report(3, TODAY.minusDays(20), TODAY.minusDays(5), ReportState.SUBMITTED)),
				List.of());
		assertThat(phases.columns()).extracting(YearColumn::key)
			.contains("REPORT1", "REPORT2", "REPORT3")
			.doesNotContain("REPORTS");
		assertThat(cell(phases, "REPORT1").overdue()).isEqualTo(5);
		assertThat(cell(phases, "REPORT2").state()).isEqualTo(ActivityState.NOT_DUE);
		assertThat(cell(phases, "REPORT3"))
			.isEqualTo(new YearCell(ActivityState.IN_REVIEW, TODAY.minusDays(5), 0, null));
	}

	@Test
	void aTaskOfAReportBelongsToItsPeriod() {
		var report = report(1, TODAY.minusDays(20), TODAY.minusDays(5), ReportState.SUBMITTED);
		var phases = phases(List.of(), List.of(report),
				List.of(task("t1", report.id(), null, false, 1, "Куратор Иванова")));
		assertThat(cell(phases, "REPORT1"))
			.isEqualTo(new YearCell(ActivityState.IN_REVIEW, TODAY.minusDays(5), 1, "Куратор Иванова"));
	}

	@Test
	void whatIsNotPlannedYetHasNoDay() {
		var phases = phases();
		assertThat(cell(phases, "INTERVIEW")).isEqualTo(YearCell.UNPLANNED);
		assertThat(cell(phases, "REPORTS")).isEqualTo(YearCell.UNPLANNED);
	}

	private static YearCell cell(YearPhases phases, String key) {
		return phases.cells(SUPPORT, List.of(new YearColumn(key, key))).get(0);
	}

	private static YearPhases phases(SchoolStep... steps) {
		return phases(List.of(steps), List.of(), List.of());
	}

	private static YearPhases phases(List<SchoolStep> steps, List<ReportTurn> reports, List<YearTask> tasks) {
		return new YearPhases(steps, reports, tasks, (school, step) -> step.due(), TODAY);
	}

	private static SchoolStep step(CycleStep step, LocalDate due, ActivityState state) {
		return new SchoolStep(ID, step, due, state);
	}

	private static ReportTurn report(int number, LocalDate opens, LocalDate due, ReportState state) {
		return new ReportTurn(UUID.randomUUID(), ID, number, number + " четверть", opens, due, state);
	}

	private static YearTask task(String id, UUID subject, CycleStep step, boolean again, long overdue, String holder) {
		return new YearTask(
				new DeskTask(id, "Task_Some", "Задача", "yurga", "i", null, List.of(), null, false, null, "s1", null,
						ID, subject),
				Optional.ofNullable(step).map(each -> new TaskStep(each, again)), overdue, holder);
	}

}
