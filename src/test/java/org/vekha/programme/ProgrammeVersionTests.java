package org.vekha.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeVersionTests {

	private static final Goal GOAL = ProgrammeFixtures.goal("1.2");

	private static final Measure LESSONS = measure("Занятия по математике", LocalDate.of(2027, 3, 1));

	private static final Measure COURSES = measure("Курсы для учителей", LocalDate.of(2027, 4, 1));

	private static final Measure MEETINGS = measure("Встречи с родителями", LocalDate.of(2027, 5, 1));

	private static final ProgrammeVersion FIRST = version("Программа школы", List.of(GOAL), LESSONS, COURSES);

	@Test
	void findsNothingWhereOnlyTheOrderOrTheAuthorDiffers() {
		var second = new ProgrammeVersion(FIRST.title(), FIRST.goals(), List.of(COURSES, LESSONS), "deputy",
				ProgrammeFixtures.DAY.plusDays(14));
		assertThat(second.changesSince(FIRST)).isEmpty();
	}

	@Test
	void showsATitleBeforeAndAfter() {
		assertThat(version("Программа роста", FIRST.goals(), LESSONS, COURSES).changesSince(FIRST))
			.containsExactly(new ProgrammeChange("Программа", "Название", "Программа школы", "Программа роста"));
	}

	@Test
	void comparesTheGoalsOfEachRisk() {
		var changed = new Goal("1.2", GOAL.text(), "Доля «2» ниже 20 %");
		var added = new Goal("3.3", "Дружный класс", "Опрос");
		assertThat(version(FIRST.title(), List.of(changed, added), LESSONS, COURSES).changesSince(FIRST))
			.containsExactly(
					new ProgrammeChange("Цель по риску 1.2", "Показатель", "Доля «2» ниже 30 %", "Доля «2» ниже 20 %"),
					new ProgrammeChange("Цель по риску 3.3", "добавлено", null, "Дружный класс (Опрос)"));
		assertThat(version(FIRST.title(), List.of(added), LESSONS, COURSES).changesSince(FIRST))
			.contains(new ProgrammeChange("Цель по риску 1.2", "убрано",
					"Снизить долю неуспевающих (Доля «2» ниже 30 %)", null));
	}

	@Test
	void comparesMeasuresByTheirIds() {
		var moved = new Measure(LESSONS.id(), "2.1", "Уроки математики", MEETINGS.deadline(), "директор", "Справка");
		assertThat(version(FIRST.title(), FIRST.goals(), MEETINGS, moved).changesSince(FIRST)).containsExactly(
				new ProgrammeChange("Мероприятие 1", "добавлено", null,
						"Встречи с родителями, до 01.05.2027, заместитель директора: Журнал занятий"),
				new ProgrammeChange("Мероприятие 2", "Риск", "1.2", "2.1"),
				new ProgrammeChange("Мероприятие 2", "Мероприятие", "Занятия по математике", "Уроки математики"),
				new ProgrammeChange("Мероприятие 2", "Срок", "до 01.03.2027", "до 01.05.2027"),
				new ProgrammeChange("Мероприятие 2", "Ответственный", "заместитель директора", "директор"),
				new ProgrammeChange("Мероприятие 2", "Результат", "Журнал занятий", "Справка"),
				new ProgrammeChange("Прежнее мероприятие", "убрано",
						"Курсы для учителей, до 01.04.2027, заместитель директора: Журнал занятий", null));
	}

	@Test
	void isReadFromTheDatabaseAsItWasStored() throws JsonProcessingException {
		var json = new ObjectMapper().findAndRegisterModules();
		assertThat(json.readValue(json.writeValueAsString(LESSONS), Measure.class)).isEqualTo(LESSONS);
	}

	private static ProgrammeVersion version(String title, List<Goal> goals, Measure... measures) {
		return new ProgrammeVersion(title, goals, List.of(measures), ProgrammeFixtures.AUTHOR, ProgrammeFixtures.DAY);
	}

	private static Measure measure(String title, LocalDate due) {
		return new Measure(UUID.nameUUIDFromBytes(title.getBytes()), "1.2", title,
				Deadline.dates("до " + due.format(Period.DATE), new Period(null, due)), "заместитель директора",
				"Журнал занятий");
	}

}
