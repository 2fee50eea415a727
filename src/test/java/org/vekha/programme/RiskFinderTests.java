package org.vekha.programme;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RiskFinderTests {

	private final RiskFinder finder = new RiskFinder(Map.of("1.2", "Не хватает учителей математики", "1.20",
			"Нет учебных кабинетов", "3.3", "Буллинг в классах"));

	@Test
	void findsARiskByItsNumber() {
		assertThat(this.finder.in("Риск 1.2", "Курсы")).contains("1.2");
		assertThat(this.finder.in("Фактор 1.20.", "Курсы")).contains("1.20");
		assertThat(this.finder.in(null, "До 1.2.2027")).isEmpty();
	}

	@Test
	void findsARiskByItsWords() {
		assertThat(this.finder.in("Нехватка учителей", "Пригласить учителя математики из школы-партнёра"))
			.contains("1.2");
		assertThat(this.finder.in("Профилактика буллинга в классе", null)).contains("3.3");
	}

	@Test
	void guessesNothing() {
		assertThat(this.finder.in("Риски 1.2 и 3.3", "Педсовет")).isEmpty();
		assertThat(this.finder.in("Педсовет")).isEmpty();
	}

	@Test
	void takesTheOnlyRiskThereIs() {
		assertThat(new RiskFinder(Map.of("1.2", "Нет учителей")).in("Педсовет")).contains("1.2");
	}

}
