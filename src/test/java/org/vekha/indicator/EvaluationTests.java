package org.vekha.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTests {

	@ParameterizedTest
	@ValueSource(strings = { "UP; 15,3%; 20%; EXCEEDED; 130.7", "UP; 15,3%; 15.3; REACHED; 100.0",
			"UP; 15,3%; 7,6%; MISSED; 49.7", "DOWN; 50%; 33%; EXCEEDED; 66.0", "DOWN; 50%; 50; REACHED; 100.0",
			"DOWN; 50%; 66%; MISSED; 132.0", "KEEP; 95,3%; 97%; REACHED; 101.8", "KEEP; 95,3%; 95%; MISSED; 99.7",
			"DOWN; 0; 0; REACHED;" })
	void comparesNumbersByTheDirection(String row) {
		var cells = row.split("; ?", -1);
		var evaluated = evaluated(Direction.valueOf(cells[0]), cells[1], cells[2]);
		assertThat(evaluated.evaluation()).isEqualTo(Evaluation.valueOf(cells[3]));
		assertThat(evaluated.percentOfPlan()).isEqualTo(cells[4].isEmpty() ? null : new BigDecimal(cells[4]));
		assertThat(evaluated.note()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "44%, 44%, REACHED", "44%, 50%, REACHED", "44%, 33%, MISSED" })
	void neverGuessesADirectionAndSaysByWhichRuleItCompares(String plan, String fact, Evaluation expected) {
		var evaluated = evaluated(null, plan, fact);
		assertThat(evaluated.evaluation()).isEqualTo(expected);
		assertThat(evaluated.note()).startsWith("Направление не указано");
	}

	@ParameterizedTest
	@CsvSource({ "положительная, Положительная, REACHED", "положительная, без изменений, MISSED",
			"положительная, отрицательная, MISSED", "без изменений, положительная динамика, EXCEEDED",
			"да, частично, MISSED", "обеспечено, да, REACHED", "по графику, по графику., REACHED",
			"положительная, рост, INCOMPARABLE", "положительная, да, INCOMPARABLE", "положительная, 12, INCOMPARABLE",
			"50%, положительная, INCOMPARABLE" })
	void comparesWordsOnASmallScale(String plan, String fact, Evaluation expected) {
		var evaluated = evaluated(Direction.UP, plan, fact);
		assertThat(evaluated.evaluation()).isEqualTo(expected);
		assertThat(evaluated.percentOfPlan()).isNull();
		assertThat(evaluated.note() != null).isEqualTo(expected == Evaluation.INCOMPARABLE);
	}

	@Test
	void isPreliminaryUntilAllFactsHaveCome() {
		var expected = YearEvaluation.of(List.of(line(Direction.UP, "10", "12", false, false),
				line(Direction.UP, "10", "9", false, false), line(Direction.UP, "10", null, true, false)));
		assertThat(expected.preliminary()).isTrue();
		assertThat(expected.inWords()).isEqualTo(
				"Предварительная оценка: достигнуто 1 из 3, из них перевыполнено 1, не достигнуто 1, ожидается 1.");
		var known = YearEvaluation
			.of(List.of(line(Direction.UP, "10", "12", false, false), line(Direction.UP, "10", "9", false, false),
					line(Direction.UP, "10", null, false, true), line(Direction.UP, null, "3", false, false)));
		assertThat(known.preliminary()).isFalse();
		assertThat(known.inWords()).isEqualTo("Оценка: достигнуто 1 из 4, из них перевыполнено 1, не достигнуто 1, "
				+ "значения не будет 1, без плана 1.");
	}

	private static EvaluatedIndicator evaluated(Direction direction, String plan, String fact) {
		return EvaluatedIndicator.of(line(direction, plan, fact, false, false));
	}

	private static IndicatorLine line(Direction direction, String plan, String fact, boolean late, boolean absent) {
		return new IndicatorLine(UUID.randomUUID(), 1, "Показатель", "%", direction, plan, fact, late, absent);
	}

}
