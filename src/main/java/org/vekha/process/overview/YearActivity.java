package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.vekha.deadline.Period;
import org.vekha.roadmap.ActivityState;

/**
 * An activity of the municipality's road map in its year.
 *
 * @param phrase its deadline in the words of the road map
 * @param start its first day, or {@code null} where none is known
 * @param end its last day, or {@code null}
 * @param done how many of its parts are over
 * @param parts how many parts there are; none before its time
 * @param overdue for how many days it, or what is latest of it, has been overdue
 */
record YearActivity(UUID id, String number, String title, ActivityState state, String phrase, LocalDate start,
		LocalDate end, String lead, long done, long parts, long overdue) {

	static List<String> headers() {
		return List.of("Мероприятие", "Номер", "Состояние", "Срок по дорожной карте", "Начало", "Окончание",
				"Ответственный", "Завершено частей", "Всего частей", "Просрочено, дней");
	}

	List<Object> texts() {
		return List.of(this.title, (this.number != null) ? this.number : "", this.state.title(), this.phrase,
				day(this.start), day(this.end), this.lead, this.done, this.parts, this.overdue);
	}

	private static String day(LocalDate day) {
		return (day != null) ? day.format(Period.DATE) : "";
	}

}
