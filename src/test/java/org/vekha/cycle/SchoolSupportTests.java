package org.vekha.cycle;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchoolSupportTests {

	private final SchoolSupport support = CycleFixtures.support("yurga-14", null);

	@Test
	void keepsTheContractWithAFormerPartnerAndAsksForANewOne() {
		var partnered = CycleFixtures.support("yurga-14", "yurga-6");
		assertThat(partnered.changePartner("yurga-10")).as("the open contract goes over").isFalse();
		partnered.recordContract(new Contract("3", CycleFixtures.TODAY, "Наставничество"));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> partnered.recordContract(new Contract("3", CycleFixtures.TODAY, "Наставничество")))
			.withMessageContaining("уже записан");
		assertThat(partnered.changePartner("yurga-6")).isTrue();
		assertThat(partnered.contract()).isEmpty();
		assertThat(partnered.formerContracts()).singleElement()
			.satisfies(former -> assertThat(former.partnerSchoolId()).isEqualTo("yurga-10"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> partnered.changePartner("yurga-6"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> partnered.changePartner("yurga-14"));
	}

	@Test
	void refusesAContractThatEndsBeforeItBegins() {
		var day = CycleFixtures.TODAY;
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Contract("3", day, "Наставничество", null, day.minusDays(1), null, null))
			.withMessageContaining("раньше, чем начинается");
		assertThat(new Contract("3", day, "Наставничество").validFrom()).isEqualTo(day);
	}

	@Test
	void endsWithItsSummary() {
		this.support.summarise("Доля «2» снизилась", Recommendation.LEAVE_LIST, CycleFixtures.TODAY);
		assertThat(this.support.state()).isEqualTo(SupportState.COMPLETED);
		assertThat(this.support.recommendation()).isEqualTo(Recommendation.LEAVE_LIST);
	}

	@Test
	void takesNothingMoreOnceItHasEnded() {
		this.support.leave("Вышла из списка", CycleFixtures.TODAY);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.support.summarise("Итоги", Recommendation.CONTINUE, CycleFixtures.TODAY))
			.withMessageContaining("«Школа вышла из списка»");
	}

	@Test
	void hasNoContractWithoutAPartner() {
		var contract = new Contract("3", CycleFixtures.TODAY, "Наставничество");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.support.recordContract(contract))
			.withMessageContaining("школы-партнёра");
		var partnered = CycleFixtures.support("yurga-14", "yurga-6");
		partnered.recordContract(contract);
		assertThat(partnered.contract()).contains(contract.with("yurga-6"));
	}

	@Test
	void refusesAnInterviewThatHasNotTakenPlace() {
		var minutes = new InterviewMinutes(CycleFixtures.TODAY.plusDays(1), "Директор", "Выводы", null);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.support.recordInterview(minutes, CycleFixtures.TODAY));
	}

	@Test
	void isCarriedOverWithItsReason() {
		this.support.close(true, "Программа не завершена", CycleFixtures.TODAY);
		assertThat(this.support.state()).isEqualTo(SupportState.CARRIED_OVER);
		assertThat(this.support.endReason()).isEqualTo("Программа не завершена");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> CycleFixtures.support("yurga-1", null).close(false, "", CycleFixtures.TODAY));
	}

}
