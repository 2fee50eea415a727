package org.vekha.roadmap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectedResultTests {

	@ParameterizedTest
	@CsvFileSource(resources = "expected-results.csv", delimiter = ';', numLinesToSkip = 1)
	void readsWhatPrintedRoadMapsExpect(String text, ResultKind kind, String document, Integer number, Boolean share,
			String unit) {
		assertThat(ExpectedResult.read(text))
			.isEqualTo(new ExpectedResult(kind, document, number, Boolean.TRUE.equals(share), unit));
	}

	@Test
	void expectsAConclusionWhereNothingIsSaid() {
		assertThat(ExpectedResult.read(null)).isEqualTo(ExpectedResult.read("  "));
		assertThat(ExpectedResult.read(null).kind()).isEqualTo(ResultKind.CONCLUSION);
	}

	@Test
	void tellsTheNumberInWords() {
		assertThat(ExpectedResult.read("Обучились 60% педагогов").target()).isEqualTo("60 % педагогов");
		assertThat(ExpectedResult.read("6 договоров о сотрудничестве").target()).isEqualTo("6 договоров");
		assertThat(ExpectedResult.read("Справка").target()).isEmpty();
	}

}
