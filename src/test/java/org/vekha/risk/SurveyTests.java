package org.vekha.risk;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SurveyTests {

	private static final Respondents LEADERS = new Respondents(3, 3);

	private static final Respondents TEACHERS = new Respondents(25, 20);

	private static final Respondents PUPILS = new Respondents(130, 120);

	@Test
	void tellsSharesOfAdultsAndCountsPupils() {
		var survey = survey(new FactorVoices("1.2", 2, 10, 35));
		assertThat(survey.about("1.2"))
			.contains("руководители – 2 из 3 (67 %), учителя – 10 из 20 (50 %), ученики – 35 из 120");
		assertThat(survey.about("1.1")).isEmpty();
	}

	@Test
	void leavesOutWhoWasNotAsked() {
		assertThat(survey(new FactorVoices("1.2", null, 20, null)).about("1.2")).contains("учителя – 20 из 20 (100 %)");
		assertThat(survey(new FactorVoices("1.2", null, null, null)).about("1.2")).isEmpty();
	}

	@Test
	void refusesMoreAnswersThanInvitations() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Survey(LEADERS, new Respondents(19, 20), PUPILS, List.of()))
			.withMessage("Анкетирование, учителя: ответило 20, а приглашено 19. Проверьте числа.");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Respondents(-1, 0));
	}

	@Test
	void refusesMoreVoicesThanAnswers() {
		for (var voices : List.of(new FactorVoices("1.2", 4, null, null), new FactorVoices("1.2", -1, null, null))) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> survey(voices))
				.withMessageContaining("фактор 1.2: отметили %d руководителей".formatted(voices.leaders()));
		}
	}

	@Test
	void refusesVoicesOfAGroupThatDidNotAnswer() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Survey(null, TEACHERS, PUPILS, List.of(new FactorVoices("1.2", 0, null, null))))
			.withMessageContaining("ответило всего 0");
	}

	@Test
	void refusesAFactorTwice() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> survey(new FactorVoices("1.2", 1, 1, 1), new FactorVoices("1.2", 1, 1, 1)))
			.withMessage("Анкетирование: фактор 1.2 указан дважды.");
	}

	private static Survey survey(FactorVoices... voices) {
		return new Survey(LEADERS, TEACHERS, PUPILS, List.of(voices));
	}

}
