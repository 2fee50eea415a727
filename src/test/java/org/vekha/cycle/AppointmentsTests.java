package org.vekha.cycle;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AppointmentsTests {

	private static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3");

	@Test
	void refuseASchoolTwiceOrAsItsOwnPartner() {
		var school = new SchoolAppointment("yurga-1", "curator", null);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Appointments(List.of("methodist"), null, null, List.of(school, school), EXPERTS))
			.withMessageContaining("дважды");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new SchoolAppointment("yurga-1", "curator", "yurga-1"));
	}

	@Test
	void refuseASchoolWithoutCurator() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new SchoolAppointment("yurga-1", " ", null))
			.withMessageContaining("Куратор школы");
	}

	@Test
	void refuseHalfAnOrder() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Appointments(List.of("methodist"), "15", null, List.of(), EXPERTS));
	}

	@Test
	void shareTheExpertsOutInTurn() {
		var panel = new ExpertPanel(EXPERTS, 2);
		assertThat(panel.forSchool(0, "curator", List.of())).containsExactly("expert1", "expert2");
		assertThat(panel.forSchool(1, "curator", List.of())).containsExactly("expert3", "expert1");
		assertThat(panel.forSchool(2, "curator", List.of())).containsExactly("expert2", "expert3");
	}

	@Test
	void takeACuratorAsExpertOnlyWhereNobodyElseIs() {
		assertThat(new ExpertPanel(EXPERTS, 2).forSchool(0, "expert1", List.of())).containsExactly("expert2",
				"expert3");
		assertThat(new ExpertPanel(List.of("expert1"), 1).forSchool(0, "expert1", List.of()))
			.containsExactly("expert1");
	}

	@Test
	void refuseFewerExpertsThanAProgrammeNeeds() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new ExpertPanel(List.of("expert1"), 2));
	}

	@Test
	void letAnotherExpertStepInForOneWhoMayNotReview() {
		assertThat(ExpertPanel.without(List.of("expert1"), "curator", List.of("expert1", "expert2"), EXPERTS))
			.containsExactly("expert2", "expert3");
		assertThat(ExpertPanel.without(EXPERTS, "curator", List.of("expert1"), EXPERTS)).isEmpty();
	}

	@Test
	void letTheCuratorReviewOnlyIfNobodyElseCan() {
		assertThat(ExpertPanel.without(List.of(), "expert1", List.of("expert1"), EXPERTS)).containsExactly("expert2");
		assertThat(ExpertPanel.without(List.of("expert2", "expert3"), "expert1", List.of("expert1"), EXPERTS))
			.containsExactly("expert1");
	}

	@Test
	void passOverExpertsWhoWorkAtTheSchool() {
		assertThat(new ExpertPanel(EXPERTS, 2).forSchool(0, "curator", List.of("expert1"))).containsExactly("expert2",
				"expert3");
	}

}
