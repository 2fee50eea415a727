package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vekha.roadmap.ActivityState.CARRIED_OVER;
import static org.vekha.roadmap.ActivityState.DONE;
import static org.vekha.roadmap.ActivityState.DROPPED;
import static org.vekha.roadmap.ActivityState.IN_PROGRESS;
import static org.vekha.roadmap.ActivityState.IN_REVIEW;
import static org.vekha.roadmap.ActivityState.MOVED;
import static org.vekha.roadmap.ActivityState.NOT_DONE;
import static org.vekha.roadmap.ActivityState.NOT_DUE;
import static org.vekha.roadmap.ActivityState.NOT_REQUIRED;
import static org.vekha.roadmap.ActivityState.PARTLY_DONE;
import static org.vekha.roadmap.ActivityState.RETURNED;

class ActivityTests {

	private static final LocalDate DAY = LocalDate.of(2021, 1, 20);

	private static final Period JANUARY = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31));

	@Test
	void isDoneOnceAllPartsAre() {
		assertThat(derived(DONE, DONE)).isEqualTo(DONE);
		assertThat(derived(DONE, NOT_REQUIRED)).isEqualTo(DONE);
	}

	@Test
	void isPartlyDoneIfOnlySomePartsAre() {
		assertThat(derived(DONE, NOT_DONE)).isEqualTo(PARTLY_DONE);
		assertThat(derived(PARTLY_DONE)).isEqualTo(PARTLY_DONE);
		assertThat(derived(NOT_DONE, DROPPED)).isEqualTo(NOT_DONE);
	}

	@Test
	void showsWhatNeedsWorkWhilePartsAreOpen() {
		assertThat(derived(NOT_DUE, NOT_DUE)).isEqualTo(NOT_DUE);
		assertThat(derived(DONE, NOT_DUE)).isEqualTo(IN_PROGRESS);
		assertThat(derived(DONE, IN_REVIEW)).isEqualTo(IN_REVIEW);
		assertThat(derived(IN_PROGRESS, IN_REVIEW)).isEqualTo(IN_PROGRESS);
		assertThat(derived(RETURNED, IN_PROGRESS)).isEqualTo(RETURNED);
	}

	@Test
	void remembersTheDayOnWhichItWasDone() {
		var activity = activity(18);
		activity.derive(List.of(DONE), DAY);
		assertThat(activity.doneOn()).isEqualTo(DAY);
	}

	@Test
	void isDueWithTheLastOfItsParts() {
		var activity = activity(12);
		activity.plan(new WorkYear(YurgaRoadmap.YEAR, YurgaRoadmap.printed().period(), YurgaRoadmap.ORDER_DATE),
				List.of());
		assertThat(activity.due()).contains(LocalDate.of(2020, 12, 10));
		assertThat(activity.state()).isEqualTo(NOT_DUE);
	}

	@Test
	void staysMovedUntilSomebodyBegins() {
		var activity = activity(18);
		activity.redate(JANUARY);
		activity.derive(List.of(NOT_DUE), null);
		assertThat(activity.state()).isEqualTo(MOVED);
		activity.derive(List.of(IN_PROGRESS), null);
		assertThat(activity.state()).isEqualTo(IN_PROGRESS);
	}

	@Test
	void keepsItsEndWhateverFollows() {
		var activity = activity(8);
		activity.end(NOT_REQUIRED, null, "Самооценка проведена весной");
		activity.end(DONE, DAY, null);
		activity.derive(List.of(IN_PROGRESS), null);
		assertThat(activity.state()).isEqualTo(NOT_REQUIRED);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> activity.redate(JANUARY))
			.withMessageContaining("«п. 8 Провести самооценку деятельности школ»")
			.withMessageContaining("«Не требуется»");
	}

	@Test
	void endsWithTheYearAsFarAsItCame() {
		assertThat(closed(13, DONE, NOT_DONE)).isEqualTo(PARTLY_DONE);
		assertThat(closed(13, NOT_DONE)).isEqualTo(NOT_DONE);
		assertThat(closed(19)).isEqualTo(NOT_DONE);
		assertThat(closed(24)).isEqualTo(DROPPED);
	}

	@Test
	void isCarriedOverWithItsReason() {
		var activity = activity(13);
		activity.close(true, List.of(DONE, CARRIED_OVER), "Карантин");
		assertThat(activity.state()).isEqualTo(CARRIED_OVER);
		assertThat(activity.basis()).isEqualTo("Карантин");
	}

	@Test
	void waitsForItsEventAndThenHasDays() {
		var activity = activity(24);
		assertThat(activity.state()).isEqualTo(ActivityState.AWAITS_EVENT);
		activity.openByEvent("Акт № 4", JANUARY);
		assertThat(activity.state()).isEqualTo(NOT_DUE);
		assertThat(activity.due()).contains(JANUARY.end());
		activity.derive(List.of(DONE), DAY);
		assertThat(activity.basis()).isEqualTo("Акт № 4");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> activity(18).openByEvent("Акт № 4", JANUARY));
	}

	@Test
	void hasNoDateUntilItIsClarified() {
		var activity = activity(RollOver.carriedOver(YurgaRoadmap.printed().rows().get(17), YurgaRoadmap.YEAR));
		assertThat(activity.state()).isEqualTo(ActivityState.UNDATED);
		activity.clarify(JANUARY);
		assertThat(activity.deadline().kind()).isEqualTo(DeadlineKind.INTERVAL);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> activity.clarify(JANUARY));
	}

	@Test
	void keepsItsWordsUnlessARevisionReallyChangesItsDays() {
		var activity = activity(18);
		activity.revise(activity.deadline().span().orElseThrow());
		assertThat(activity.deadline().kind()).isEqualTo(DeadlineKind.DATES);
		activity.revise(JANUARY);
		assertThat(activity.deadline().phrase()).isEqualTo("январь 2021 года");
	}

	@Test
	void isTakenAtItsWordWhereTheDepartmentOrItsServicesLead() {
		assertThat(activity(23).acceptanceNeeded()).isFalse();
		assertThat(activity(18).acceptanceNeeded()).isFalse();
		assertThat(activity(21).acceptanceNeeded()).isFalse();
		assertThat(activity(14).acceptanceNeeded()).isTrue();
	}

	@Test
	void isDoneFromTheBeginningWhereTheRoadmapStatesAFact() {
		var row = YurgaRoadmap.printed().rows().get(17);
		var fact = activity(
				new RoadmapRow(row.number(), row.section(), row.title(), row.deadline(), row.responsiblePhrase(),
						row.responsibilities(), null, null, null, null, new Fact(DAY, "Отчёт о ходе проекта"), false));
		assertThat(fact.state()).isEqualTo(DONE);
		assertThat(fact.doneOn()).isEqualTo(DAY);
		assertThat(fact.basis()).isEqualTo("Отчёт о ходе проекта");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> fact.revise(JANUARY));
		fact.revise(fact.deadline().span().orElseThrow());
		assertThat(fact.state()).isEqualTo(DONE);
	}

	@Test
	void asksOfASchoolWhatTheRowSaysThatSchoolsDo() {
		var row = new RoadmapRow("3.", null, "Семинар для учителей", YurgaRoadmap.printed().rows().get(17).deadline(),
				null, List.of(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD)), null, "Участие в семинаре", null,
				null);
		assertThat(row.labelFor(Body.METHODICAL_CENTRE)).isEqualTo("п. 3 Семинар для учителей");
		assertThat(row.labelFor(Body.SCHOOL)).isEqualTo("п. 3 Участие в семинаре");
	}

	@Test
	void hasAShortLabel() {
		assertThat(activity(18).label()).isEqualTo("п. 18 Семинары для учителей");
	}

	private static ActivityState derived(ActivityState... parts) {
		return ActivityState.derivedFrom(List.of(parts));
	}

	private static ActivityState closed(int number, ActivityState... parts) {
		var activity = activity(number);
		activity.close(false, List.of(parts), "Год закончен");
		return activity.state();
	}

	private static Activity activity(int number) {
		return activity(YurgaRoadmap.printed().rows().get(number - 1));
	}

	private static Activity activity(RoadmapRow row) {
		return new Activity(UUID.randomUUID(), 1, row);
	}

}
