package org.vekha.process.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.TaskContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class IntroTests {

	private final TaskContext task = mock();

	private final Intro intro = new Intro(mock(Municipalities.class), List.of());

	@Test
	void endsASentenceOnceThoughItsPartsEndOnesOfTheirOwn() {
		assertThat(this.intro.of(this.task, "**%s.** Срок по карте: %s. Отвечают: %s.", "3 Собрать группы.",
				"Октябрь 2026г.", "ОО"))
			.isEqualTo("**3 Собрать группы.** Срок по карте: Октябрь 2026г. Отвечают: ОО.");
	}

	@Test
	void addsWhatElseIsToBeSaid() {
		var telling = new Intro(mock(Municipalities.class), List.of(task -> List.of("Напоминание.")));

		assertThat(telling.of(this.task, "Сдайте отчёт.")).isEqualTo("Сдайте отчёт.\n\nНапоминание.");
	}

	@Test
	void leavesAnEllipsisAsItIs() {
		assertThat(this.intro.of(this.task, "Было: %s", "нет... данных")).isEqualTo("Было: нет... данных");
	}

}
