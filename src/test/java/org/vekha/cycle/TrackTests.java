package org.vekha.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Schedule;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class TrackTests {

	@Test
	void takesEveryStepUnlessSomeAreLeftOut() {
		assertThat(CycleStep.values()).allMatch(Track.full()::takes);
		var track = without(CycleStep.INTERVIEW, CycleStep.ROUND_TABLE);
		assertThat(track.takes(CycleStep.INTERVIEW)).isFalse();
		assertThat(track.takes(CycleStep.PROGRAMME)).isTrue();
		assertThat(track.notTaken()).containsExactly(CycleStep.INTERVIEW, CycleStep.ROUND_TABLE);
	}

	@ParameterizedTest
	@EnumSource(CycleStep.class)
	void leavesOutOnlyWhatNothingElseRestsOn(CycleStep step) {
		if (Track.optional(step)) {
			assertThat(without(step).takes(step)).isFalse();
		}
		else {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> without(step))
				.withMessageContaining("Этап «%s» пропустить нельзя".formatted(step.title()));
		}
	}

	@Test
	void exchangesTheSelfAssessmentForAProfileFromOutside() {
		var track = new Track(Set.of(CycleStep.SELF_ASSESSMENT), ProfileSource.OUTSIDE);
		assertThat(track.takes(CycleStep.SELF_ASSESSMENT)).isFalse();
		assertThat(new Track(Set.of(), ProfileSource.OUTSIDE).notTaken()).containsExactly(CycleStep.SELF_ASSESSMENT);
		assertThat(track.takes(CycleStep.RISK_PROFILE)).isTrue();
	}

	@Test
	void leavesOutProfileAndProgrammeOnlyTogetherAndWithThemAllThatBecomesOfAProgramme() {
		var light = without(CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE, CycleStep.PROGRAMME);
		assertThat(light).isEqualTo(Track.light());
		assertThat(light.notTaken()).containsExactly(CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE,
				CycleStep.PROGRAMME, CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> without(CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE))
			.withMessageContaining("только вместе");
		assertThat(new Track(Set.of(CycleStep.RISK_PROFILE, CycleStep.PROGRAMME), ProfileSource.OUTSIDE)
			.takes(CycleStep.PROGRAMME_ORDER)).isFalse();
	}

	@Test
	void takesInASchoolOnlyWhatItsYearAndItsVariantTake() {
		var support = CycleFixtures.support("yurga-14", "yurga-6");
		var light = Variant.USUAL.get(1);
		support.follow(without(CycleStep.INTERVIEW), light);
		assertThat(support.track().takes(CycleStep.INTERVIEW)).isFalse();
		assertThat(support.track().takes(CycleStep.PROGRAMME)).isFalse();
		assertThat(support.track().takes(CycleStep.REPORTS)).isTrue();
		assertThat(support.variantTitle()).isEqualTo(light.title());
		assertThat(support.startsOn()).isEmpty();
		support.follow(new Track(null, ProfileSource.OUTSIDE), Variant.USUAL.get(0));
		assertThat(support.track().profileSource()).isEqualTo(ProfileSource.OUTSIDE);
	}

	@Test
	void leavesOutNothingThatTheRoadmapAsksFor() {
		var row = row(CycleStep.INTERVIEW, ActivityState.NOT_DUE);
		var track = without(CycleStep.INTERVIEW, CycleStep.CONTRACT);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> Track.requireFree(List.of(row), track.leftOut()))
			.withMessageContaining("п. 4 Собеседования");
		assertThat(track.without(List.of(row)).leftOut()).containsExactly(CycleStep.CONTRACT);
		Track.requireFree(List.of(row(CycleStep.INTERVIEW, ActivityState.DONE), row(null, ActivityState.NOT_DUE)),
				track.leftOut());
	}

	@Test
	void needsNoContractWithoutPartnerOrWhereContractsAreLeftOut() {
		assertThat(CycleFixtures.support("yurga-14", "yurga-6").takes(CycleStep.CONTRACT)).isTrue();
		assertThat(CycleFixtures.support("yurga-14", null).takes(CycleStep.CONTRACT)).isFalse();
		var support = CycleFixtures.support("yurga-14", "yurga-6");
		support.follow(without(CycleStep.CONTRACT), Variant.USUAL.get(0));
		assertThat(support.takes(CycleStep.CONTRACT)).isFalse();
	}

	@Test
	void asksForNoOrderOfDatesWithWhatIsLeftOut() {
		var dates = new EnumMap<>(Schedule.usual(CycleFixtures.YEAR, CycleFixtures.TODAY));
		dates.put(CycleStep.INTERVIEW, LocalDate.of(2021, 8, 1));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> plan(dates, Track.full()));
		assertThat(plan(dates, without(CycleStep.INTERVIEW)).ofYear()).isNotEmpty();
	}

	private static DatePlan plan(Map<CycleStep, LocalDate> dates, Track track) {
		return new DatePlan(CycleFixtures.YEAR, CycleFixtures.TODAY, dates.keySet(), dates, track);
	}

	private static Track without(CycleStep... steps) {
		return new Track(Set.of(steps), ProfileSource.SELF_ASSESSMENT);
	}

	private static Activity row(CycleStep step, ActivityState state) {
		var row = mock(Activity.class);
		given(row.step()).willReturn(step);
		given(row.state()).willReturn(state);
		given(row.label()).willReturn("п. 4 Собеседования");
		return row;
	}

}
