package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduledStepTests {

	private static final LocalDate DAY = LocalDate.of(2020, 12, 11);

	private final ScheduledStep step = ScheduledStep.ofYear(UUID.randomUUID(), CycleStep.INTERVIEW, DAY);

	@Test
	void isUnderWayWithTheFirstSchoolAndDoneWithTheLast() {
		assertThat(this.step.follow(List.of(ActivityState.NOT_DUE), DAY)).isFalse();
		assertThat(this.step.follow(List.of(ActivityState.NOT_DUE, ActivityState.DONE), DAY)).isTrue();
		assertThat(this.step.state()).isEqualTo(ActivityState.IN_PROGRESS);
		assertThat(this.step.follow(List.of(ActivityState.NOT_DUE, ActivityState.DONE), DAY)).isFalse();
		assertThat(this.step.follow(List.of(ActivityState.DONE), DAY)).isTrue();
		assertThat(this.step.state()).isEqualTo(ActivityState.DONE);
		assertThat(this.step.doneOn()).isEqualTo(DAY);
	}

	@Test
	void doesNotWaitForASchoolThatNeedNotTakeIt() {
		this.step.follow(List.of(ActivityState.DONE, ActivityState.NOT_REQUIRED), DAY);
		assertThat(this.step.state()).isEqualTo(ActivityState.DONE);
	}

	@Test
	void isNotRequiredWhereNoSchoolMustTakeIt() {
		this.step.follow(List.of(ActivityState.NOT_REQUIRED), DAY);
		assertThat(this.step.state()).isEqualTo(ActivityState.NOT_REQUIRED);
		assertThat(this.step.doneOn()).isNull();
	}

	@Test
	void keepsTheDayOnWhichItWasFirstDone() {
		assertThat(this.step.end(ActivityState.DONE, DAY)).isTrue();
		assertThat(this.step.end(ActivityState.DONE, DAY.plusDays(5))).isFalse();
		assertThat(this.step.doneOn()).isEqualTo(DAY);
	}

}
