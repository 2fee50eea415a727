package org.vekha.risk;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MunicipalCatalogueTests {

	@Test
	void startsFromFifteenFactorsInThreeGroups() {
		var catalogue = new MunicipalCatalogue("yurga").replace(DefaultFactors.LIST);
		assertThat(catalogue.factors()).hasSize(15).extracting(RiskFactor::number).doesNotHaveDuplicates();
		assertThat(catalogue.factors()).extracting(RiskFactor::group)
			.containsOnly("Ресурсы и кадры", "Управление школой", "Школьный уклад");
	}

	@Test
	void namesEachFactorOnce() {
		var factor = new RiskFactor("1.1", "Кадры", "Не хватает учителей");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new MunicipalCatalogue("yurga").replace(List.of(factor, factor)))
			.withMessage("Фактор риска 1.1 указан дважды.");
	}

	@Test
	void isNeverEmpty() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new MunicipalCatalogue("yurga").replace(List.of()));
	}

	@Test
	void keepsWhatAgreedProfilesAnswerFor() {
		var left = List.of(new RiskFactor("1.1", "Кадры", "Не хватает учителей"));
		assertThatNoException().isThrownBy(() -> RiskCatalogue.requireUsed(left, List.of("1.1")));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> RiskCatalogue.requireUsed(left, List.of("1.1", "3.3", "2.1")))
			.withMessageContaining("факторы 2.1, 3.3 есть в согласованных профилях");
	}

}
