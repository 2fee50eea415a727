package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MovedStepTests {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 2);

	private final ScheduledStep step = ScheduledStep.ofYear(UUID.randomUUID(), CycleStep.ROUND_TABLE, DUE);

	@Test
	void saysThatItWasMovedUntilItEnds() {
		assertThat(this.step.moveTo(DUE.plusDays(7))).isTrue();
		assertThat(this.step.state()).isEqualTo(ActivityState.MOVED);
		assertThat(this.step.due()).isEqualTo(DUE.plusDays(7));
		this.step.end(ActivityState.DONE, DUE);
		assertThat(this.step.moveTo(DUE)).isFalse();
		assertThat(this.step.due()).isEqualTo(DUE.plusDays(7));
	}

	@Test
	void goesOnAfterAPauseWithAsManyDaysMore() {
		var paused = new ScheduledStep(UUID.randomUUID(), UUID.randomUUID(), CycleStep.PROGRAMME, DUE,
				ActivityState.PAUSED);
		paused.resume(21);
		assertThat(paused.due()).isEqualTo(DUE.plusDays(21));
		assertThat(paused.state()).isEqualTo(ActivityState.MOVED);
		paused.resume(21);
		assertThat(paused.due()).isEqualTo(DUE.plusDays(21));
	}

	@Test
	void comesNotBeforeAStepOnWhichItRests() {
		var wrong = Map.of(CycleStep.INTERVIEW, DUE, CycleStep.PROGRAMME, DUE.minusDays(1));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> DatePlan.requireOrder(Track.full(), wrong))
			.withMessageContaining("раньше срока этапа");
		var without = new Track(Set.of(CycleStep.INTERVIEW), ProfileSource.SELF_ASSESSMENT);
		assertThatCode(() -> DatePlan.requireOrder(without, wrong)).doesNotThrowAnyException();
	}

}
