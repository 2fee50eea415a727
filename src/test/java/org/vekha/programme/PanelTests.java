package org.vekha.programme;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PanelTests {

	private final Programme programme = ProgrammeFixtures.underReview();

	@Test
	void asksEachExpertForAReviewOfTheCurrentVersion() {
		var reviews = new Panel(this.programme, List.of()).reviewsBy(List.of("expert1", "expert2"));
		assertThat(reviews).extracting(Review::expert).containsExactly("expert1", "expert2");
		assertThat(reviews).extracting(Review::label).containsExactly("Эксперт 1", "Эксперт 2");
		assertThat(reviews).extracting(Review::versionNumber).containsOnly(1);
	}

	@Test
	void neverAsksAnAuthor() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Panel(this.programme, List.of()).reviewsBy(List.of(ProgrammeFixtures.AUTHOR)))
			.withMessageStartingWith("Автор программы не может быть её экспертом");
	}

	@Test
	void neverAsksTheAuthorOfAnEarlierVersion() {
		this.programme.apply(Verdict.REVISE);
		this.programme.submit(ProgrammeFixtures.draft(), "deputy14.yurga", ProgrammeFixtures.DAY,
				ProgrammeFixtures.TERMS);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Panel(this.programme, List.of()).reviewsBy(List.of(ProgrammeFixtures.AUTHOR)));
	}

	@Test
	void asksAnExpertOnce() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Panel(this.programme, List.of()).reviewsBy(List.of("expert1", "expert1")))
			.withMessageContaining("назначен дважды");
		var before = new Panel(this.programme, List.of()).reviewsBy(List.of("expert1"));
		var after = new Panel(this.programme, before).reviewsBy(List.of("expert1", "expert2"));
		assertThat(after.get(0)).isSameAs(before.get(0));
		assertThat(after).hasSize(2);
	}

	@Test
	void needsOneToThreeExperts() {
		var panel = new Panel(this.programme, List.of());
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> panel.reviewsBy(List.of()));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> panel.reviewsBy(List.of("a", "b", "c", "d")));
	}

	@Test
	void asksForAReviewWhoseExpertIsStillToBeNamed() {
		var review = new Panel(this.programme, List.of()).reviewBySomebody();
		assertThat(review.expert()).isNull();
		assertThat(new Panel(this.programme, List.of(review)).reviewBySomebody()).isSameAs(review);
		assertThat(new Panel(this.programme, List.of(review)).reviewsBy(List.of("expert1"))).hasSize(1);
	}

	@Test
	void asksNobodyUnlessTheProgrammeIsUnderReview() {
		this.programme.apply(Verdict.RECOMMEND);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Panel(this.programme, List.of()).reviewsBy(List.of("expert1")));
	}

	@Test
	void takesNoReviewOfAnEarlierVersion() {
		this.programme.apply(Verdict.REVISE);
		ProgrammeFixtures.submit(this.programme);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.programme.requireUnderReview(1))
			.withMessageStartingWith("Школа уже сдала новую версию");
	}

}
