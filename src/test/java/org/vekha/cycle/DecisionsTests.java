package org.vekha.cycle;

import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.Decisions.Common;
import org.vekha.cycle.Decisions.Single;
import org.vekha.cycle.Settlement.Decision;
import org.vekha.cycle.Unfinished.Kind;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionsTests {

	private static final Unfinished SEMINARS = item(Kind.ACTIVITY, "п. 18 Семинары");

	private static final Unfinished VISITS = item(Kind.ACTIVITY, "п. 19 Выезды");

	private static final Unfinished SUPPORT = item(Kind.SUPPORT, "СОШ № 14: сопровождение школы");

	private static final Common ACTIVITIES = new Common(Kind.ACTIVITY, Decision.CARRY_OVER, "Карантин");

	@Test
	void decidesTheSameAboutAllOfAKind() {
		assertThat(about(List.of(ACTIVITIES), List.of())).containsExactly(
				new Settlement(SEMINARS.itemId(), Decision.CARRY_OVER, "Карантин"),
				new Settlement(VISITS.itemId(), Decision.CARRY_OVER, "Карантин"));
	}

	@Test
	void letsALineDifferInItsDecisionOrItsReason() {
		var supports = new Common(Kind.SUPPORT, Decision.CLOSE, "Год закончен");
		assertThat(about(List.of(ACTIVITIES, supports),
				List.of(new Single(SEMINARS.itemId(), Decision.CLOSE, "Не нужны"),
						new Single(VISITS.itemId(), null, "Ледоход"),
						new Single(SUPPORT.itemId(), Decision.CLOSE, null))))
			.containsExactly(new Settlement(SEMINARS.itemId(), Decision.CLOSE, "Не нужны"),
					new Settlement(VISITS.itemId(), Decision.CARRY_OVER, "Ледоход"),
					new Settlement(SUPPORT.itemId(), Decision.CLOSE, "Год закончен"));
	}

	@Test
	void decidesNothingAboutWhatNobodySpokeOf() {
		assertThat(about(List.of(), List.of(new Single(SUPPORT.itemId(), null, "Потом")))).isEmpty();
	}

	@Test
	void asksWhyALineDiffers() {
		assertRefused(List.of(ACTIVITIES), List.of(new Single(VISITS.itemId(), Decision.CLOSE, null)))
			.withMessage("«п. 19 Выезды»: напишите, почему решено не так, как об остальных.");
		assertRefused(List.of(), List.of(new Single(VISITS.itemId(), Decision.CLOSE, " ")))
			.withMessage("«п. 19 Выезды»: напишите, почему решено именно так.");
	}

	@Test
	void refusesTwoDecisionsAboutAKindOrALine() {
		assertRefused(List.of(ACTIVITIES, ACTIVITIES), List.of()).withMessageContaining("два решения");
		var line = new Single(VISITS.itemId(), Decision.CLOSE, "Ледоход");
		assertRefused(List.of(), List.of(line, line)).withMessageContaining("два решения");
	}

	@Test
	void needsAReasonForAllOfAKind() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Common(Kind.REPORT, Decision.CLOSE, " "))
			.withMessageContaining("Основание решения");
	}

	private static ThrowableAssertAlternative<RuleViolation> assertRefused(List<Common> common, List<Single> single) {
		return assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> about(common, single));
	}

	private static List<Settlement> about(List<Common> common, List<Single> single) {
		return new Decisions(common, single).about(List.of(SEMINARS, VISITS, SUPPORT));
	}

	private static Unfinished item(Kind kind, String label) {
		return new Unfinished(UUID.randomUUID(), kind, label, "В работе");
	}

}
