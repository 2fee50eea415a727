package org.vekha.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Programmes and reviews as schools and experts write them.
 */
final class ProgrammeFixtures {

	static final String AUTHOR = "school14.yurga";

	static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	static final LocalDate END = LocalDate.of(2027, 8, 31);

	private ProgrammeFixtures() {
	}

	static ProgrammeDraft draft() {
		return draftDue(LocalDate.of(2027, 3, 1));
	}

	static ProgrammeDraft draftDue(LocalDate due) {
		return new ProgrammeDraft("Программа школы", "Снизить долю неуспевающих",
				List.of(new Measure("1.2", "Занятия по математике", due, "заместитель директора", "Журнал занятий")));
	}

	static Programme underReview() {
		return submit(new Programme(UUID.randomUUID()));
	}

	static Programme submit(Programme programme) {
		return programme.submit(draft(), AUTHOR, DAY, END);
	}

	static Programme recommended() {
		var programme = underReview();
		programme.apply(Verdict.RECOMMEND);
		return programme;
	}

	static Review given(int place, int points) {
		var review = new Review(UUID.randomUUID(), 1, place, "expert" + place);
		review.give("expert" + place, scores(points), "Программа продумана", DAY);
		return review;
	}

	static List<Score> scores(int points) {
		return Arrays.stream(Criterion.values()).map(criterion -> new Score(criterion, points, "Уточнить")).toList();
	}

}
