package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeVersionTests {

	private static final Measure LESSONS = measure("Занятия по математике", LocalDate.of(2027, 3, 1));

	private static final Measure COURSES = measure("Курсы для учителей", LocalDate.of(2027, 4, 1));

	private static final Measure MEETINGS = measure("Встречи с родителями", LocalDate.of(2027, 5, 1));

	private static final ProgrammeVersion FIRST = version("Программа школы", "Снизить долю неуспевающих", LESSONS,
			COURSES);

	@Test
	void findsNothingWhereOnlyTheOrderOrTheAuthorDiffers() {
		var second = new ProgrammeVersion(FIRST.title(), FIRST.goal(), List.of(COURSES, LESSONS), "deputy",
				ProgrammeFixtures.DAY.plusDays(14));
		assertThat(second.changesSince(FIRST)).isEmpty();
	}

	@Test
	void namesATitleAndAGoalThatWereChanged() {
		assertThat(version("Программа роста", FIRST.goal(), LESSONS, COURSES).changesSince(FIRST))
			.containsExactly("изменено название");
		assertThat(version(FIRST.title(), "Никого не оставить без помощи", LESSONS, COURSES).changesSince(FIRST))
			.containsExactly("изменена цель");
	}

	@Test
	void namesMeasuresThatWereAddedChangedAndTakenOut() {
		var moved = measure(LESSONS.title(), LocalDate.of(2027, 2, 1));
		assertThat(version(FIRST.title(), FIRST.goal(), moved, MEETINGS).changesSince(FIRST)).containsExactly(
				"изменено мероприятие «Занятия по математике»", "добавлено мероприятие «Встречи с родителями»",
				"убрано мероприятие «Курсы для учителей»");
	}

	@Test
	void takesAMeasureForChangedWhateverDiffersInIt() {
		var changes = List.of(
				new Measure("2.1", LESSONS.title(), LESSONS.due(), LESSONS.responsible(), LESSONS.expectedResult()),
				new Measure(LESSONS.riskNumber(), LESSONS.title(), LESSONS.due(), "директор", LESSONS.expectedResult()),
				new Measure(LESSONS.riskNumber(), LESSONS.title(), LESSONS.due(), LESSONS.responsible(), "Справка"));
		assertThat(changes).allSatisfy(
				changed -> assertThat(version(FIRST.title(), FIRST.goal(), changed, COURSES).changesSince(FIRST))
					.containsExactly("изменено мероприятие «Занятия по математике»"));
	}

	private static ProgrammeVersion version(String title, String goal, Measure... measures) {
		return new ProgrammeVersion(title, goal, List.of(measures), ProgrammeFixtures.AUTHOR, ProgrammeFixtures.DAY);
	}

	private static Measure measure(String title, LocalDate due) {
		return new Measure("1.2", title, due, "заместитель директора", "Журнал занятий");
	}

}
