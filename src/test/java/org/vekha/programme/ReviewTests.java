package org.vekha.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewTests {

	private final Review review = new Review(UUID.randomUUID(), 1, 2, "expert2");

	@Test
	void isGivenOnce() {
		give(ProgrammeFixtures.scores(2));
		assertThat(this.review.given()).isTrue();
		assertThat(this.review.percent()).isEqualTo(100);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> give(ProgrammeFixtures.scores(1)))
			.withMessageContaining("уже дано");
		assertThat(this.review.percent()).isEqualTo(100);
	}

	@Test
	void isGivenOnlyByTheExpertWhoWasAsked() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.review.give("expert1", content(ProgrammeFixtures.scores(2)), ProgrammeFixtures.DAY));
		assertThat(this.review.given()).isFalse();
	}

	@Test
	void scoresEachCriterionExactlyOnce() {
		var scores = new ArrayList<>(ProgrammeFixtures.scores(2));
		var last = scores.remove(scores.size() - 1);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> give(scores))
			.withMessage("Оцените критерий «%s».".formatted(last.criterion().title()));
		scores.add(scores.get(0));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> give(scores))
			.withMessageContaining("оценён дважды");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void needsARemarkWherePointsAreMissing(int points) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Score(Criterion.GOAL, points, " ", null))
			.withMessageEndingWith("напишите замечание.");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 3 })
	void knowsOnlyThreeScores(int points) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Score(Criterion.GOAL, points, "Замечание", null));
	}

	@Test
	void saysWhatToChangeWithoutNamingTheExpert() {
		var scores = new ArrayList<Score>();
		for (var criterion : Criterion.values()) {
			scores.add((criterion == Criterion.GOAL) ? new Score(criterion, 1, "Назовите показатель", null)
					: new Score(criterion, 2, null, null));
		}
		give(scores);
		assertThat(this.review.remarks()).containsExactly(
				new Remark("Эксперт 2. Цель ясна и достижима", ProgrammeItem.WHOLE, "Назовите показатель"),
				new Remark("Эксперт 2. Общий вывод", ProgrammeItem.WHOLE, "Программа продумана"));
	}

	@Test
	void isSummedUpWithTheOthers() {
		var reviews = List.of(ProgrammeFixtures.given(1, 2), ProgrammeFixtures.given(2, 1));
		assertThat(ReviewSummary.of(reviews, 1)).isEqualTo(new ReviewSummary(75, 50, 100, 1));
	}

	@Test
	void isNotSummedUpBeforeAllAreGiven() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> ReviewSummary.of(List.of(ProgrammeFixtures.given(1, 2), this.review), 0));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> ReviewSummary.of(List.of(), 0));
	}

	@Test
	void bindsRemarksToItems() {
		var goal = ProgrammeItem.goal(1);
		var scores = new ArrayList<>(ProgrammeFixtures.scores(2));
		scores.set(0, new Score(scores.get(0).criterion(), 1, "Покажите данные", goal));
		this.review.give("expert2", new ReviewContent(scores, List.of(new ItemRemark(goal, "Назовите класс")), "Вывод"),
				ProgrammeFixtures.DAY);
		assertThat(this.review.remarks()).contains(
				new Remark("Эксперт 2. " + Criterion.ANALYSIS.title(), goal, "Покажите данные"),
				new Remark("Эксперт 2", goal, "Назовите класс"));
	}

	@Test
	void isGivenBySomebodyElseIfTheExpertCannot() {
		this.review.decline("expert2", "Работаю в этой школе");
		assertThat(this.review.expert()).isNull();
		assertThat(this.review.declinedBy()).isEqualTo("expert2");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> give(ProgrammeFixtures.scores(2)));
		this.review.name("expert3");
		this.review.give("expert3", content(ProgrammeFixtures.scores(2)), ProgrammeFixtures.DAY);
		assertThat(this.review.given()).isTrue();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.review.name("expert4"));
	}

	private static ReviewContent content(List<Score> scores) {
		return new ReviewContent(scores, List.of(), "Программа продумана");
	}

	private void give(List<Score> scores) {
		this.review.give("expert2", content(scores), ProgrammeFixtures.DAY);
	}

}
