package org.vekha.cycle;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchoolSupportTests {

	private final SchoolSupport support = CycleFixtures.support("yurga-14", null);

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
		assertThat(partnered.contract()).contains(contract);
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
