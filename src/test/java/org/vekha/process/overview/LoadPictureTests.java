package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vekha.access.Role;
import org.vekha.process.overview.Load.Choice;
import org.vekha.process.overview.Load.Line;
import org.vekha.process.overview.Load.Series;
import org.vekha.process.overview.Load.Slot;

import static org.assertj.core.api.Assertions.assertThat;

class LoadPictureTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

	@Test
	void novembersPileIsSeenInSeptember() {
		var load = picture(null, open("Договор", Role.SCHOOL, null, 9, 4), planned("Отчёт", Role.SCHOOL, 11, 18),
				planned("Проверка", Role.CURATOR, 11, 6), planned("Программа", Role.SCHOOL, 12, 2));

		assertThat(load.slots()).extracting(Slot::title)
			.containsExactly("сентябрь 2026", "октябрь 2026", "ноябрь 2026", "декабрь 2026");
		assertThat(load.slots()).extracting(Slot::total).containsExactly(4, 0, 24, 2);
		assertThat(load.slots()).extracting(Slot::pile).containsExactly(false, false, true, false);
		assertThat(load.summary())
			.isEqualTo("Больше всего дел – ноябрь 2026: 24, из них уже открыто 0, запланировано 24."
					+ " В остальные месяцы в среднем 2. Больше всего – Школа: 18. Много дел: ноябрь 2026.");
		assertThat(load.series()).containsExactly(new Series("Школа", List.of(4, 0, 18, 2)),
				new Series("Куратор школы", List.of(0, 0, 6, 0)));
	}

	@Test
	void whatIsLateStandsBeforeTheMonths() {
		var late = new LoadItem("Договор", "Task_SignContract", null, Role.SCHOOL, null, null, LocalDate.of(2026, 8, 1),
				true, 3);
		var load = picture(null, late, planned("Отчёт", Role.SCHOOL, 10, 2));
		assertThat(load.slots()).extracting(Slot::key).containsExactly("late", "2026-09-01", "2026-10-01");
		assertThat(load.slots()).extracting(Slot::pile).doesNotContain(true);
		assertThat(load.summary()).startsWith("Просрочено: 3. Больше всего дел – октябрь 2026: 2")
			.endsWith("Месяцы загружены примерно поровну.");
	}

	@Test
	void whatIsPastItsDateButInTimeBelongsToNow() {
		var visit = new LoadItem("Выезд", "Task_Visit", null, Role.CURATOR, "c", null, LocalDate.of(2026, 7, 1), false,
				1);
		assertThat(picture(null, visit).slots()).extracting(Slot::title).containsExactly("сентябрь 2026");
	}

	@Test
	void aRoleIsShownByItsPeople() {
		var load = picture(Role.CURATOR, open("Собеседование", Role.CURATOR, "c1", 9, 2),
				open("Собеседование", Role.CURATOR, "c2", 9, 5), planned("Проверка", Role.CURATOR, 10, 1),
				planned("Отчёт", Role.SCHOOL, 10, 7));
		assertThat(load.series()).extracting(Series::title)
			.containsExactly("Имя c2", "Имя c1", "Не закреплено за человеком");
		assertThat(load.slots()).extracting(Slot::total).containsExactly(7, 1);
		assertThat(load.roles()).containsExactly(new Choice("CURATOR", "Куратор школы"), new Choice("SCHOOL", "Школа"));
	}

	@Test
	void moreThanCanBeToldApartAreTogether() {
		var items = IntStream.rangeClosed(1, 20)
			.mapToObj(number -> open("Отчёт", Role.SCHOOL, "s" + number, 9, number))
			.toArray(LoadItem[]::new);
		var series = picture(Role.SCHOOL, items).series();
		assertThat(series).hasSize(8);
		assertThat(series.get(0)).isEqualTo(new Series("Имя s20", List.of(20)));
		assertThat(series.get(7)).isEqualTo(new Series("Остальные: 13", List.of(91)));
	}

	@Test
	void theWorkOfAMonthIsNamedTheMostOfItFirst() {
		var load = picture(null, planned("А", Role.SCHOOL, 9, 1), planned("Б", Role.SCHOOL, 9, 5),
				planned("Б", Role.SCHOOL, 9, 2), planned("В", Role.SCHOOL, 9, 3));
		assertThat(load.work()).containsExactly(new Line(0, "Б", "Школа", null, "X", 7),
				new Line(0, "В", "Школа", null, "X", 3), new Line(0, "Остальные: видов дел 1", "", null, null, 1));
	}

	@Test
	void whatHasNoDateOrLiesTooFarAheadIsCountedBeside() {
		var undated = new LoadItem("Событие", "Task_OpenActivity", null, Role.COORDINATOR, null, null, null, false, 2);
		var far = new LoadItem("Итоги", null, "X", Role.CURATOR, null, null, LocalDate.of(2027, 9, 1), false, 4);
		var load = picture(null, undated, far);
		assertThat(load.undated()).isEqualTo(2);
		assertThat(load.later()).isEqualTo(4);
		assertThat(load.slots()).isEmpty();
		assertThat(load.summary()).isEqualTo("Впереди открытых и запланированных дел нет.");
	}

	@Test
	void nobodyIsARoleToo() {
		assertThat(picture(null, open("Задача", null, null, 9, 1)).series())
			.containsExactly(new Series("Исполнитель не назначен", List.of(1)));
	}

	private static Load picture(Role role, LoadItem... items) {
		return new LoadPicture(TODAY, role, Arrays.asList(items)).of(true, null, 2);
	}

	private static LoadItem open(String title, Role role, String person, int month, int count) {
		return new LoadItem(title, "Task_Some", null, role, person, "Имя " + person, LocalDate.of(2026, month, 1),
				false, count);
	}

	private static LoadItem planned(String title, Role role, int month, int count) {
		return new LoadItem(title, null, "X", role, null, null, LocalDate.of(2026, month, 1), false, count);
	}

}
