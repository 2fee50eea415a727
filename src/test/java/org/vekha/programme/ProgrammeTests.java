package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProgrammeTests {

	@Test
	void goesFromReviewOverConsentToTheOrder() {
		var programme = ProgrammeFixtures.underReview();
		assertThat(programme.state()).isEqualTo(ProgrammeState.UNDER_REVIEW);
		programme.apply(Verdict.RECOMMEND);
		assertThat(programme.state()).isEqualTo(ProgrammeState.RECOMMENDED);
		programme.agree(ProgrammeFixtures.DAY);
		assertThat(programme.state()).isEqualTo(ProgrammeState.AGREED);
		programme.approve("15-о", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2));
		assertThat(programme.state()).isEqualTo(ProgrammeState.APPROVED);
		assertThat(programme.orderNumber()).isEqualTo("15-о");
		assertThat(programme.orderDate()).isEqualTo(LocalDate.of(2026, 12, 1));
	}

	@Test
	void keepsEachVersionAsItWasSubmitted() {
		var programme = ProgrammeFixtures.underReview();
		programme.apply(Verdict.REVISE);
		programme.submit(ProgrammeFixtures.draftDue(LocalDate.of(2027, 5, 1)), "deputy14.yurga",
				ProgrammeFixtures.DAY.plusDays(14), ProgrammeFixtures.TERMS);
		assertThat(programme.currentNumber()).isEqualTo(2);
		assertThat(programme.version(1).measures()).extracting(Measure::due).containsExactly(LocalDate.of(2027, 3, 1));
		assertThat(programme.current().measures()).extracting(Measure::due).containsExactly(LocalDate.of(2027, 5, 1));
		assertThat(programme.current().author()).isEqualTo("deputy14.yurga");
	}

	@Test
	void isRevisedAtMostTwiceForTheExperts() {
		var programme = ProgrammeFixtures.underReview();
		for (int revision = 1; revision <= Programme.MOST_REVISIONS; revision++) {
			programme.apply(Verdict.REVISE);
			assertThat(programme.state()).isEqualTo(ProgrammeState.RETURNED_BY_EXPERTS);
			assertThat(programme.revisions()).isEqualTo(revision);
			ProgrammeFixtures.submit(programme);
		}
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> programme.apply(Verdict.REVISE))
			.withMessageContaining("решение принимает координатор");
		assertThat(programme.state()).isEqualTo(ProgrammeState.UNDER_REVIEW);
		programme.apply(Verdict.COORDINATOR);
		assertThat(programme.state()).isEqualTo(ProgrammeState.WITH_COORDINATOR);
	}

	@Test
	void isRecommendedByTheCoordinator() {
		var programme = ProgrammeFixtures.underReview();
		programme.apply(Verdict.COORDINATOR);
		programme.decide(true, null, List.of());
		assertThat(programme.state()).isEqualTo(ProgrammeState.RECOMMENDED);
		assertThat(programme.givenBack()).isEmpty();
	}

	@Test
	void isReviewedAgainAfterTheCoordinatorReturnedIt() {
		var programme = ProgrammeFixtures.underReview();
		programme.apply(Verdict.COORDINATOR);
		programme.decide(false, "Уточните меры", List.of());
		assertThat(programme.state()).isEqualTo(ProgrammeState.RETURNED_BY_COORDINATOR);
		assertThat(programme.givenBack()).contains(new GivenBack(1, "Координатор", "Уточните меры", List.of()));
		ProgrammeFixtures.submit(programme);
		assertThat(programme.state()).isEqualTo(ProgrammeState.UNDER_REVIEW);
	}

	@Test
	void goesStraightBackToTheDepartmentThatReturnedIt() {
		var programme = ProgrammeFixtures.recommended();
		programme.returnByDepartment("Согласуйте сроки", List.of());
		assertThat(programme.state()).isEqualTo(ProgrammeState.RETURNED_BY_DEPARTMENT);
		ProgrammeFixtures.submit(programme);
		assertThat(programme.state()).isEqualTo(ProgrammeState.RECOMMENDED);
		assertThat(programme.revisions()).isZero();
	}

	@Test
	void passesOverWhatTheSchoolDoesWithout() {
		var programme = ProgrammeFixtures.underReview();
		programme.passOver(false, true);
		assertThat(programme.state()).isEqualTo(ProgrammeState.UNDER_REVIEW);
		programme.passOver(true, false);
		assertThat(programme.state()).isEqualTo(ProgrammeState.RECOMMENDED);
		programme.passOver(false, true);
		assertThat(programme.state()).isEqualTo(ProgrammeState.AGREED);
	}

	@Test
	void isNeverReturnedByPeopleWithoutRemarks() {
		var withCoordinator = ProgrammeFixtures.underReview();
		withCoordinator.apply(Verdict.COORDINATOR);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> withCoordinator.decide(false, " ", List.of()));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> ProgrammeFixtures.recommended().returnByDepartment(null, List.of()));
	}

	@Test
	void isReturnedWithRemarksOnItsItems() {
		var programme = ProgrammeFixtures.recommended();
		var remark = new ItemRemark(ProgrammeItem.measure(ProgrammeFixtures.LESSONS), "Кто ведёт занятия?");
		programme.returnByDepartment(null, List.of(remark));
		assertThat(programme.givenBack().orElseThrow().remarks())
			.containsExactly(new Remark("Управление образования", remark.item(), "Кто ведёт занятия?"));
		assertThat(programme.current().label(remark.item())).isEqualTo("Мероприятие 1 «Занятия по математике»");
		assertThat(programme.current().label(ProgrammeItem.goal(1))).isEqualTo("Цель 1 (риск 1.2)");
		var strange = new ItemRemark(ProgrammeItem.goal(2), "Такой цели нет");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> ProgrammeFixtures.recommended().returnByDepartment("Вернуть", List.of(strange)));
	}

	@Test
	void isApprovedByAnOrderThatFollowsTheConsent() {
		var programme = ProgrammeFixtures.recommended();
		programme.agree(LocalDate.of(2026, 11, 20));
		var today = LocalDate.of(2026, 12, 1);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> programme.approve("15-о", LocalDate.of(2026, 11, 19), today))
			.withMessageContaining("согласована (20.11.2026)");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> programme.approve("15-о", LocalDate.of(2026, 12, 2), today))
			.withMessageContaining("ещё не наступила");
		programme.approve("15-о", LocalDate.of(2026, 11, 20), today);
		assertThat(programme.state()).isEqualTo(ProgrammeState.APPROVED);
	}

	@Test
	void refusesActsOutOfTurn() {
		var programme = ProgrammeFixtures.underReview();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> ProgrammeFixtures.submit(programme))
			.withMessage("Программу сейчас нельзя сдать, её состояние: «На экспертизе».");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> programme.agree(ProgrammeFixtures.DAY));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> programme.decide(true, null, List.of()));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> programme.approve("15-о", ProgrammeFixtures.DAY, ProgrammeFixtures.DAY));
		var recommended = ProgrammeFixtures.recommended();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> recommended.apply(Verdict.REVISE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-01", "2027-09-01" })
	void hasMeasuresDueOnlyWhileTheSchoolIsSupported(LocalDate due) {
		var programme = ProgrammeFixtures.underReview();
		programme.apply(Verdict.REVISE);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> programme.submit(ProgrammeFixtures.draftDue(due), ProgrammeFixtures.AUTHOR,
					ProgrammeFixtures.DAY.plusMonths(1), ProgrammeFixtures.TERMS))
			.withMessage("Мероприятие 1 «Занятия по математике»: срок должен быть между 02.11.2026 и 31.08.2027.");
	}

	@Test
	void needsGoalsAndMeasures() {
		var goals = List.of(ProgrammeFixtures.goal("1.2"));
		var measures = List.of(ProgrammeFixtures.measure("1.2", ProgrammeFixtures.END));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new ProgrammeDraft("Программа", goals, List.of()));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new ProgrammeDraft("Программа", List.of(), measures));
	}

	@Test
	void answersEveryRiskWithAGoalAndAMeasure() {
		var terms = new ProgrammeTerms(ProgrammeFixtures.END,
				Map.of("1.2", "Нет учителей математики", "3.3", "Буллинг"));
		var programme = new Programme(UUID.randomUUID());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> programme.submit(ProgrammeFixtures.draft(), ProgrammeFixtures.AUTHOR,
					ProgrammeFixtures.DAY, terms))
			.withMessage("Риск 3.3 «Буллинг»: впишите цель и показатель. "
					+ "Риск 3.3 «Буллинг»: на каждый риск нужно хотя бы одно мероприятие.");
		assertThat(programme.currentNumber()).isZero();
	}

	@Test
	void isCarriedOutOnceItIsAgreed() {
		var programme = ProgrammeFixtures.recommended();
		assertThat(programme.isAgreed()).isFalse();
		programme.agree(ProgrammeFixtures.DAY);
		assertThat(programme.isAgreed()).isTrue();
		programme.approve("15-о", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2));
		assertThat(programme.isAgreed()).isTrue();
	}

}
