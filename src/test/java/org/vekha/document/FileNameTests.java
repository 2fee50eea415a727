package org.vekha.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "Справка.pdf, Справка.pdf", "C:\\Мои документы\\Справка.pdf, Справка.pdf",
			"../../etc/Справка.pdf, Справка.pdf", "a\"b<c>:|?*.pdf, a_b_c_____.pdf", "..Справка.pdf. , Справка.pdf" })
	void keepsOnlyWhatEveryComputerTakes(String sent, String name) {
		assertThat(FileName.of(sent).text()).isEqualTo(name);
	}

	@Test
	void takesOutWhatCannotBeSeen() {
		assertThat(FileName.of("Спр\r\nавка\u202Efdp.exe").text()).isEqualTo("Справкаfdp.exe");
		assertThat(FileName.of("и\u0306од.pdf").text()).isEqualTo("йод.pdf");
	}

	@Test
	void shortensTheNameAndKeepsItsEnd() {
		var name = FileName.of("я".repeat(300) + ".docx");
		assertThat(name.text()).hasSize(255).endsWith("яя.docx");
		assertThat(name.extension()).isEqualTo("docx");
		assertThat(FileName.of("я".repeat(300)).text()).hasSize(255);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  ", "...", "папка/", "\u202E" })
	void asksForAName(String sent) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> FileName.of(sent))
			.withMessage("У файла нет имени. Приложите его с именем.");
	}

}
