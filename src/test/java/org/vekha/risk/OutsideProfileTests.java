package org.vekha.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutsideProfileTests {

	private static final LocalDate DAY = LocalDate.of(2021, 4, 12);

	private static final List<RiskFactor> CATALOGUE = List.of(new RiskFactor("1.1", "Ресурсы", "Не хватает техники"),
			new RiskFactor("1.2", "Ресурсы", "Не хватает учителей"), new RiskFactor("3.3", "Уклад", "Мотивация"));

	private static final List<FactorGrade> GRADES = List.of(new FactorGrade("1.1", Grade.ACUTE, "Письмо № 5"),
			new FactorGrade("1.2", Grade.SIGNIFICANT, "Письмо № 5"), new FactorGrade("3.3", Grade.ABSENT, null));

	private final RiskProfile profile = new RiskProfile(
			new Assessed(UUID.randomUUID(), UUID.randomUUID(), "zelenchuk-14", "zelenchuk"));

	@BeforeEach
	void receive() {
		this.profile.receive(CATALOGUE, GRADES, null);
	}

	@Test
	void showsTheSchoolEveryRiskUntilItIsVerified() {
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.RECEIVED);
		assertThat(this.profile.activated()).extracting(FactorGrade::number).containsExactly("1.1", "1.2");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.requireActivated(List.of("1.1")));
	}

	@Test
	void restsOnTheRisksThatTheSchoolActivated() {
		this.profile.verify(List.of(confirmed("1.1", true), confirmed("1.2", false)), DAY, "director");
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.VERIFIED);
		assertThat(this.profile.agreedOn()).isEqualTo(DAY);
		this.profile.requireActivated(List.of("1.1"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.requireActivated(List.of("1.2")))
			.withMessageContaining("1.2");
	}

	@Test
	void needsEachRiskVerifiedExactlyOnce() {
		refuses("не отмечены 1.2", confirmed("1.1", true));
		refuses("дважды", confirmed("1.1", true), confirmed("1.2", true), confirmed("1.1", true));
		refuses("Риска 3.3 нет", confirmed("1.1", true), confirmed("1.2", true), confirmed("3.3", true));
		refuses("хотя бы один риск", confirmed("1.1", false), confirmed("1.2", false));
	}

	@Test
	void needsAReasonForARiskThatTheSchoolDoesNotSee() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Verification("1.1", false, false, " "))
			.withMessageContaining("объясните, почему");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Verification("1.1", false, true, "Техника есть"))
			.withMessageContaining("активировать его нельзя");
	}

	@Test
	void isReceivedAndVerifiedOnce() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.receive(CATALOGUE, GRADES, null));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.submit(CATALOGUE, GRADES));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.agree(List.of(), DAY, "director"));
		this.profile.verify(List.of(confirmed("1.1", true), confirmed("1.2", false)), DAY, "director");
		refuses("нечего", confirmed("1.1", true), confirmed("1.2", true));
	}

	private void refuses(String why, Verification... verifications) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.profile.verify(List.of(verifications), DAY, "director"))
			.withMessageContaining(why);
	}

	private static Verification confirmed(String number, boolean activated) {
		return new Verification(number, true, activated, null);
	}

}
