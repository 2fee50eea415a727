package org.vekha.cycle;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MunicipalYearTests {

	private static final Minutes MINUTES = new Minutes(CycleFixtures.TODAY, "Директора", "Выводы", "Решения", null);

	@Test
	void goesThroughItsStepsInOrder() {
		var year = CycleFixtures.underWay("yurga-1");
		assertThat(year.state()).isEqualTo(YearState.UNDER_WAY);
		year.holdRoundTable(MINUTES, CycleFixtures.TODAY);
		year.summarise("Доля «2» снизилась", CycleFixtures.TODAY);
		year.follow(UUID.randomUUID());
		year.close(null, CycleFixtures.TODAY);
		assertThat(year.state()).isEqualTo(YearState.CLOSED);
		assertThat(year.roundTable()).contains(MINUTES);
	}

	@Test
	void refusesAStepBeforeItsTime() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> CycleFixtures.opened().startWork(Track.full()))
			.withMessage("Учебный год 2020/2021: утвердить график сопровождения сейчас нельзя (состояние «Открыт»).");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> CycleFixtures.listed("yurga-1").holdRoundTable(MINUTES, CycleFixtures.TODAY));
	}

	@Test
	void confirmsItsListOnce() {
		var year = CycleFixtures.listed("yurga-1");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> year.confirmList(year.officialList().orElseThrow()));
	}

	@Test
	void refusesAnEmptyList() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(CycleFixtures::listed)
			.withMessageContaining("ни одной школы");
	}

	@Test
	void refusesASchoolThatIsListedAndAtRiskAtOnce() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(
				() -> new OfficialList(List.of("yurga-1"), List.of("yurga-1"), null, null, CycleFixtures.TODAY));
	}

	@Test
	void namesTheLetterAsTheBasisOfItsList() {
		var list = new OfficialList(List.of("yurga-1", "yurga-1"), null, "17-01", CycleFixtures.TODAY,
				CycleFixtures.TODAY);
		assertThat(list.basis()).isEqualTo("Письмо № 17-01 от 26.11.2020");
		assertThat(list.listed()).containsExactly("yurga-1");
	}

}
