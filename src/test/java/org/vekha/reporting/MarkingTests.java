package org.vekha.reporting;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MarkingTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

	@Test
	void needsTheDayOnWhichItWasDone() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> marking(MarkState.DONE, null))
			.withMessageContaining("Дата исполнения");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> marking(MarkState.PARTLY_DONE, null));
		assertThat(marking(MarkState.IN_PROGRESS, DAY).doneOn()).as("nothing was done on that day").isNull();
	}

	@Test
	void cannotBeDoneTomorrow() {
		marking(MarkState.DONE, DAY).requireUntil(DAY);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> marking(MarkState.DONE, DAY).requireUntil(DAY.minusDays(1)))
			.withMessage("дата исполнения ещё не наступила.");
	}

	@Test
	void takesFourThousandCharactersAndNotOneMore() {
		new Marking(UUID.randomUUID(), 0, MarkState.IN_PROGRESS, null, null, "я".repeat(4000), null);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(
					() -> new Marking(UUID.randomUUID(), 0, MarkState.IN_PROGRESS, null, null, "я".repeat(4001), null))
			.withMessageContaining("Примечание");
	}

	@Test
	void tellsAReportWhatItWouldSay() {
		assertThat(mark(MarkState.NOT_DUE).asAnswer()).isNull();
		assertThat(mark(MarkState.NOT_DONE).asAnswer().outcome()).isEqualTo(LineOutcome.NOT_DONE);
	}

	@Test
	void namesThePaperAsPeopleDo() {
		assertThat(new Paper(PaperKind.DOCUMENT, "Справка № 5", DAY).label()).isEqualTo("Справка № 5 от 20.10.2026");
		assertThat(new Paper(PaperKind.PAPER, null, DAY).date()).isNull();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Paper(PaperKind.DOCUMENT, "Справка", null))
			.withMessageContaining("Дата документа");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Paper(PaperKind.LINK, "диск", null))
			.withMessageContaining("не похоже на ссылку");
	}

	private static MeasureMark mark(MarkState state) {
		return new MeasureMark(UUID.randomUUID(), 1, marking(state, null), "school", DAY);
	}

	private static Marking marking(MarkState state, LocalDate doneOn) {
		return new Marking(UUID.randomUUID(), 0, state, doneOn, null, null, null);
	}

}
