package org.vekha.help;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A request for help and how it ends.
 */
class HelpRequestTests {

	private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

	private static final AskingSchool SCHOOL = new AskingSchool("yurga", "yurga-1", UUID.randomUUID());

	@Test
	void waitsUntilItIsAnswered() {
		var request = request("  Нет учителя физики.  ");
		assertThat(request.state()).isEqualTo(HelpState.OPEN);
		assertThat(request.text()).isEqualTo("Нет учителя физики.");
		request.answer("Поможет школа-партнёр.", "curator", NOW);
		assertThat(request.state()).isEqualTo(HelpState.ANSWERED);
		assertThat(request.answer()).isEqualTo("Поможет школа-партнёр.");
		assertThat(request.endedBy()).isEqualTo("curator");
	}

	@Test
	void canBeClosedWithoutAnAnswer() {
		var request = request("Нет учителя физики.");
		request.close("director", NOW);
		assertThat(request.state()).isEqualTo(HelpState.CLOSED);
		assertThat(request.answer()).isNull();
	}

	@Test
	void isEndedOnce() {
		var answered = request("Нет учителя физики.");
		answered.answer("Поможет школа-партнёр.", "curator", NOW);
		refuses("уже ответили", () -> answered.close("director", NOW));
		refuses("уже ответили", () -> answered.answer("Ещё раз", "curator", NOW));
		assertThat(answered.answer()).isEqualTo("Поможет школа-партнёр.");
	}

	@Test
	void saysSomethingAndNoMoreThanFits() {
		assertThat(request("я".repeat(4000)).text()).hasSize(4000);
		refuses("длиннее 4000 знаков", () -> request("я".repeat(4001)));
		refuses("Какая нужна помощь", () -> request("  "));
		var request = request("Нет учителя физики.");
		refuses("Ответ школе", () -> request.answer(" ", "curator", NOW));
		refuses("длиннее 4000 знаков", () -> request.answer("я".repeat(4001), "curator", NOW));
		assertThat(request.state()).isEqualTo(HelpState.OPEN);
	}

	private static HelpRequest request(String text) {
		return new HelpRequest(SCHOOL, text, "director", NOW);
	}

	private static void refuses(String why, Runnable act) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(why);
	}

}
