package org.vekha.cycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.vekha.cycle.Settlement.Decision;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.WholePeriodRows;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class YearEndTests {

	private final SettledItemRepository settled = mock();

	private final SchoolSupportRepository supports = mock();

	private final SchoolSupports schoolSupports = mock();

	private final Timetable timetable = mock();

	private final Roadmaps roadmaps = mock();

	private final WholePeriodRows rows = mock();

	private final Schools schools = mock();

	private final OpenReports reports = mock();

	private final YearEnd yearEnd = new YearEnd(new UnfinishedWork(this.settled, this.schoolSupports, this.roadmaps,
			this.rows, this.reports, mock(OpenWork.class)), this.supports, this.timetable, mock(RoadmapTurnover.class),
			this.schools);

	private final MunicipalYear year = CycleFixtures.underWay("yurga-14");

	private final Activity seminar = activity("п. 18 Семинары");

	private final Activity mentoring = activity("п. 19 Менторское сопровождение");

	private final SchoolSupport support = CycleFixtures.support("yurga-14", null);

	private final UUID reportId = UUID.randomUUID();

	@BeforeEach
	void somethingUnfinished() {
		given(this.roadmaps.openActivities(this.year.roadmapId())).willReturn(List.of(this.seminar, this.mentoring));
		given(this.supports.findByYearIdAndStateIn(this.year.id(), SupportState.goingOn()))
			.willReturn(List.of(this.support));
		var school = mock(School.class);
		given(school.id()).willReturn("yurga-14");
		given(school.shortName()).willReturn("СОШ № 14");
		given(this.schools.get(anyCollection())).willReturn(List.of(school));
		given(this.timetable.openOfSchools(this.year.id()))
			.willAnswer(call -> Stream.of(step(CycleStep.PROGRAMME_ORDER), step(CycleStep.PROGRAMME)));
		var report = new OpenReports.OpenReport(this.reportId, "Отчёт: Методический центр, 4-я четверть", "Ожидается",
				Set.of(this.mentoring.id()));
		given(this.reports.of(this.year.id())).willReturn(List.of(report));
		given(this.settled.saveAll(any())).willAnswer(call -> call.getArgument(0));
	}

	@Test
	void listsEachMatterOnce() {
		assertThat(this.yearEnd.unfinished(this.year))
			.extracting(Unfinished::kind, Unfinished::label, Unfinished::state)
			.containsExactly(tuple(Unfinished.Kind.ACTIVITY, "п. 18 Семинары", "В работе"),
					tuple(Unfinished.Kind.SUPPORT, "СОШ № 14: сопровождение школы",
							"В работе, не завершено: Школьная программа"),
					tuple(Unfinished.Kind.REPORT, "Отчёт: Методический центр, 4-я четверть", "Ожидается"));
	}

	@Test
	void leavesWhatOnlySchoolsWillTellToTheirSupport() {
		var onlySchools = Set.of(this.seminar.id());
		given(this.rows.awaitedFromOnly(this.year.roadmapId(), List.of("yurga-14"))).willReturn(onlySchools);
		assertThat(this.yearEnd.unfinished(this.year)).extracting(Unfinished::kind)
			.containsExactly(Unfinished.Kind.SUPPORT, Unfinished.Kind.REPORT);
	}

	@Test
	void needsADecisionAboutEverything() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.yearEnd.settle(this.year, List.of(close(this.seminar.id()), close(this.reportId))))
			.withMessage("Примите решение по каждому незавершённому: СОШ № 14: сопровождение школы.");
	}

	@Test
	void refusesTwoDecisionsAboutTheSame() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(
					() -> this.yearEnd.settle(this.year, List.of(close(this.seminar.id()), close(this.seminar.id()))))
			.withMessageContaining("два решения");
	}

	@Test
	void needsAReason() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Settlement(this.reportId, Decision.CLOSE, " "));
	}

	@Test
	void forgetsADecisionAboutWhatWasFinishedMeanwhile() {
		var items = this.yearEnd.settle(this.year, List.of(close(UUID.randomUUID()), close(this.seminar.id()),
				close(this.support.id()), close(this.reportId)));
		assertThat(items).containsExactly(this.seminar.id(), this.support.id(), this.reportId);
	}

	@Test
	void carriesEachDecisionOutOnceAndByItsKind() {
		this.yearEnd.settle(this.year, List.of(new Settlement(this.seminar.id(), Decision.CARRY_OVER, "Карантин"),
				close(this.support.id()), close(this.reportId)));
		for (var item : kept()) {
			given(this.settled.findByRoadmapIdAndItemId(this.year.roadmapId(), item.itemId()))
				.willReturn(Optional.of(item));
			this.yearEnd.apply(this.year, item.itemId());
			this.yearEnd.apply(this.year, item.itemId());
		}
		verify(this.roadmaps, times(1)).close(this.seminar.id(), true, "Карантин");
		verify(this.schoolSupports, times(1)).close(this.support.id(), false, "Год закончен");
		verify(this.reports, times(1)).settle(this.reportId, false, "Год закончен");
		verify(this.roadmaps, times(1)).close(any(), anyBoolean(), any());
	}

	@SuppressWarnings("unchecked")
	private List<SettledItem> kept() {
		var kept = ArgumentCaptor.forClass(List.class);
		verify(this.settled).saveAll(kept.capture());
		return kept.getValue();
	}

	private ScheduledStep step(CycleStep step) {
		return new ScheduledStep(this.year.id(), this.support.id(), step, CycleFixtures.TODAY, ActivityState.NOT_DUE);
	}

	private static Settlement close(UUID itemId) {
		return new Settlement(itemId, Decision.CLOSE, "Год закончен");
	}

	private static Activity activity(String label) {
		var activity = mock(Activity.class);
		given(activity.id()).willReturn(UUID.randomUUID());
		given(activity.label()).willReturn(label);
		given(activity.state()).willReturn(ActivityState.IN_PROGRESS);
		return activity;
	}

}
