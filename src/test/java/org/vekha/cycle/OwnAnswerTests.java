package org.vekha.cycle;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.cycle.OwnAnswer.Said;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a school says itself of what was agreed on with it.
 */
class OwnAnswerTests {

	private static final UUID ID = UUID.randomUUID();

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	@Test
	void endsAnAgreementThatWasKept() {
		var answer = new OwnAnswer(ID, Said.DONE, "Участвовали все.", "Приказ № 5", DAY).asAnswer();
		assertThat(answer.agreementId()).isEqualTo(ID);
		assertThat(answer.state()).isEqualTo(AgreementState.DONE);
		assertThat(answer.note()).isEqualTo("Школа: исполнено. Приказ № 5 от 20.11.2026. Участвовали все.");
	}

	@Test
	void leavesToTheCuratorWhatCannotBeDone() {
		var answer = new OwnAnswer(ID, Said.NOT_POSSIBLE, "Нет учителя.", null, null).asAnswer();
		assertThat(answer.state()).isEqualTo(AgreementState.IN_PROGRESS);
		assertThat(answer.note()).isEqualTo("Школа: не получается. Нет учителя.");
		refuses("почему", () -> new OwnAnswer(ID, Said.NOT_POSSIBLE, " ", null, null));
	}

	@Test
	void saysSomethingOfWhatGoesOn() {
		var answer = new OwnAnswer(ID, Said.IN_PROGRESS, null, "Приказ № 5", DAY).asAnswer();
		assertThat(answer.state()).isEqualTo(AgreementState.IN_PROGRESS);
		assertThat(answer.note()).isEqualTo("Школа: в работе.");
	}

	@Test
	void namesAPaperWholeOrNotAtAll() {
		refuses("и номер, и дату", () -> new OwnAnswer(ID, Said.DONE, null, "Приказ № 5", null));
		refuses("и номер, и дату", () -> new OwnAnswer(ID, Said.DONE, null, null, DAY));
		refuses("проверьте год", () -> new OwnAnswer(ID, Said.DONE, null, "Приказ № 5", LocalDate.of(226, 1, 1)));
	}

	private static void refuses(String why, Runnable act) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(why);
	}

}
