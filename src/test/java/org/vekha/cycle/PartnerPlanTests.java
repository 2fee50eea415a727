package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartnerPlanTests {

	private static final LocalDate DAY = LocalDate.of(2021, 1, 11);

	private final PartnerPlan plan = plan("yurga-3", "yurga-5");

	@Test
	void goesFromItsOpeningToItsEnd() {
		assertThat(this.plan.state()).isEqualTo(PlanState.OPENED);
		this.plan.start();
		this.plan.start();
		assertThat(this.plan.state()).isEqualTo(PlanState.UNDER_WAY);
		this.plan.close("Обе школы справились", DAY.plusYears(1));
		assertThat(this.plan.state()).isEqualTo(PlanState.CLOSED);
		assertThat(this.plan.summary()).isEqualTo("Обе школы справились");
		assertThat(this.plan.closedOn()).isEqualTo(DAY.plusYears(1));
	}

	@Test
	void takesNoStepBeforeItsTime() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.plan.close("Итоги", DAY))
			.withMessage("План школы-партнёра: закрыть план сейчас нельзя (состояние «Открыт»).");
		this.plan.start();
		this.plan.close("Итоги", DAY);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this.plan::start);
	}

	@Test
	void needsASummary() {
		this.plan.start();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.plan.close(" ", DAY));
		assertThat(this.plan.state()).isEqualTo(PlanState.UNDER_WAY);
	}

	@Test
	void helpsOtherSchoolsEachOnce() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> plan("yurga-3", "yurga-3"))
			.withMessageContaining("дважды");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> plan("yurga-1"))
			.withMessageContaining("сама себе");
	}

	private static PartnerPlan plan(String... helped) {
		return new PartnerPlan("yurga", CycleFixtures.YEAR, UUID.randomUUID(), "yurga-1", List.of(helped), DAY);
	}

}
