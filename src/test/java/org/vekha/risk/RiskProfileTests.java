package org.vekha.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RiskProfileTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

	private static final List<RiskFactor> CATALOGUE = List.of(new RiskFactor("1.1", "Кадры", "Не хватает учителей"),
			new RiskFactor("1.2", "Кадры", "Не хватает опыта"), new RiskFactor("2.1", "Уклад", "Низкая мотивация"));

	private static final FactorGrade ABSENT = new FactorGrade("1.1", Grade.ABSENT, null);

	private static final FactorGrade SIGNIFICANT = new FactorGrade("1.2", Grade.SIGNIFICANT, "Двое молодых учителей");

	private static final FactorGrade ACUTE = new FactorGrade("2.1", Grade.ACUTE, "Анкета: не хотят учиться 40 %");

	private static final List<FactorGrade> GRADES = List.of(ACUTE, ABSENT, SIGNIFICANT);

	private final RiskProfile profile = new RiskProfile(
			new Assessed(UUID.randomUUID(), UUID.randomUUID(), "yurga-14", "yurga"));

	@Test
	void isSubmittedInTheOrderOfTheCatalogue() {
		submit();
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.SUBMITTED);
		assertThat(this.profile.grades()).extracting(FactorGrade::number).containsExactly("1.1", "1.2", "2.1");
		assertThat(this.profile.activated()).extracting(FactorGrade::number).containsExactly("1.2", "2.1");
	}

	@Test
	void needsAGradeForEachFactor() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.profile.submit(CATALOGUE, List.of(SIGNIFICANT)))
			.withMessage("Оцените все факторы риска: не оценены 1.1, 2.1.");
	}

	@Test
	void needsEachGradeOnlyOnce() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.profile.submit(CATALOGUE, List.of(ABSENT, SIGNIFICANT, ACUTE, ACUTE)))
			.withMessage("Фактор 2.1 указан дважды.");
	}

	@Test
	void knowsNoFactorsOutsideTheCatalogue() {
		var unknown = new FactorGrade("9.9", Grade.ABSENT, null);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.profile.submit(CATALOGUE, List.of(ABSENT, SIGNIFICANT, ACUTE, unknown)))
			.withMessage("Фактора 9.9 нет в перечне рисков.");
	}

	@Test
	void needsFactsForEveryRiskThatShows() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new FactorGrade("1.2", Grade.ACUTE, " "))
			.withMessage("Фактор 1.2 отмечен как острый: укажите, какими фактами это подтверждается.");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new FactorGrade("1.2", Grade.SIGNIFICANT, null));
	}

	@Test
	void needsAtLeastOneRiskForTheProgrammeToAnswer() {
		var none = CATALOGUE.stream().map(factor -> new FactorGrade(factor.number(), Grade.ABSENT, null)).toList();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.submit(CATALOGUE, none))
			.withMessageStartingWith("Отметьте хотя бы один фактор риска");
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.DRAFT);
	}

	@Test
	void isFrozenOnceAgreed() {
		submit();
		this.profile.agree(List.of(new Opinion("1.2", true, null)), DAY, "curator");
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.AGREED);
		assertThat(this.profile.agreedOn()).isEqualTo(DAY);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::submit);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.agree(List.of(), DAY, "curator"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.giveBack(List.of(), "Уточните"));
	}

	@Test
	void cannotBeAgreedAgainstTheCuratorsOwnOpinion() {
		submit();
		var disagreeing = List.of(new Opinion("1.1", false, "Нет учителя физики"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.agree(disagreeing, DAY, "curator"))
			.withMessageStartingWith("Вы не согласны с оценкой фактора 1.1");
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.SUBMITTED);
	}

	@Test
	void comesBackAfterARemarkAndIsSubmittedAgain() {
		submit();
		this.profile.giveBack(List.of(), "Приложите данные анкеты");
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.RETURNED);
		assertThat(this.profile.remark()).isEqualTo("Приложите данные анкеты");
		submit();
		assertThat(this.profile.state()).isEqualTo(RiskProfileState.SUBMITTED);
	}

	@Test
	void comesBackForASingleGrade() {
		submit();
		var opinion = new Opinion("1.1", false, "Нет учителя физики");
		this.profile.giveBack(List.of(opinion), null);
		assertThat(this.profile.opinions()).containsExactly(opinion);
	}

	@Test
	void doesNotComeBackWithoutAWord() {
		submit();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.profile.giveBack(List.of(new Opinion("1.1", true, null)), " "))
			.withMessageStartingWith("Чтобы вернуть профиль, напишите замечания");
	}

	@Test
	void takesDisagreementOnlyWithAReasonAndAboutItsOwnFactors() {
		submit();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Opinion("1.1", false, null));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.profile.giveBack(List.of(new Opinion("9.9", false, "Почему?")), null))
			.withMessage("Фактора 9.9 нет в перечне рисков.");
	}

	@Test
	void isNotSubmittedTwice() {
		submit();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(this::submit).withMessageContaining("уже сдана");
	}

	@Test
	void letsAProgrammeAnswerOnlyTheAgreedRisks() {
		submit();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.profile.requireActivated(List.of("1.2")))
			.withMessage("Рисковый профиль ещё не согласован, его состояние: «На проверке».");
		this.profile.agree(List.of(), DAY, "curator");
		assertThatNoException().isThrownBy(() -> this.profile.requireActivated(List.of("2.1", "1.2", "2.1")));
		for (var number : List.of("1.1", "9.9")) {
			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> this.profile.requireActivated(List.of("1.2", number)))
				.withMessage("Риска %s нет среди согласованных рисков школы: выберите один из них (1.2, 2.1)."
					.formatted(number));
		}
	}

	private void submit() {
		this.profile.submit(CATALOGUE, GRADES);
	}

}
