package org.vekha.process.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolInTaskNameTests {

	@ParameterizedTest
	@CsvSource({ "Юрга · 2026/2027 · СОШ № 14,Сдать отчёт — СОШ № 14",
			"Юрга · 2026/2027 · СОШ № 14 · 1-я четверть,Сдать отчёт — СОШ № 14 · 1-я четверть",
			"Юрга · 2026/2027,Сдать отчёт", ",Сдать отчёт" })
	void namesWhatFollowsTheMunicipalityAndTheYear(String businessKey, String name) {
		assertThat(SchoolInTaskName.name("Сдать отчёт", businessKey)).isEqualTo(name);
	}

	@Test
	void fitsIntoTheColumn() {
		var name = SchoolInTaskName.name("Сдать отчёт", "Юрга · 2026/2027 · " + "школа ".repeat(60));
		assertThat(name).hasSize(255).endsWith("…");
	}

}
