package org.vekha.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;

/**
 * Programmes and reviews as schools and experts write them.
 */
final class ProgrammeFixtures {

	static final String AUTHOR = "school14.yurga";

	static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	static final LocalDate END = LocalDate.of(2027, 8, 31);

	static final ProgrammeTerms TERMS = new ProgrammeTerms(END, Map.of("1.2", "Нет учителей математики"));

	static final UUID LESSONS = UUID.fromString("0f1f9a52-2f76-4d5c-9f43-0d8f5b0e2a11");

	private ProgrammeFixtures() {
	}

	static ProgrammeDraft draft() {
		return draftDue(LocalDate.of(2027, 3, 1));
	}

	static ProgrammeDraft draftDue(LocalDate due) {
		return new ProgrammeDraft("Программа школы", List.of(goal("1.2")), List.of(measure("1.2", due)));
	}

	static Goal goal(String risk) {
		return new Goal(risk, "Снизить долю неуспевающих", "Доля «2» ниже 30 %");
	}

	static Measure measure(String risk, LocalDate due) {
		return new Measure(LESSONS, risk, "Занятия по математике",
				Deadline.dates("до " + due.format(Period.DATE), new Period(null, due)), "заместитель директора",
				"Журнал занятий");
	}

	static Programme underReview() {
		return submit(new Programme(UUID.randomUUID()));
	}

	static Programme submit(Programme programme) {
		return programme.submit(draft(), AUTHOR, DAY, TERMS);
	}

	static Programme recommended() {
		var programme = underReview();
		programme.apply(Verdict.RECOMMEND);
		return programme;
	}

	static Review given(int place, int points) {
		var review = new Review(UUID.randomUUID(), 1, place, "expert" + place);
		review.give("expert" + place, new ReviewContent(scores(points), List.of(), "Программа продумана"), DAY);
		return review;
	}

	static List<Score> scores(int points) {
		return Arrays.stream(Criterion.values())
			.map(criterion -> new Score(criterion, points, "Уточнить", null))
			.toList();
	}

}
