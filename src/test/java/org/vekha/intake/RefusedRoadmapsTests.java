package org.vekha.intake;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.table.TableRefused;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vekha.intake.PrintedRoadmaps.HEADER;

/**
 * Files whose tables are refused as road maps.
 */
class RefusedRoadmapsTests {

	private PrintedRoadmaps roadmaps;

	@BeforeEach
	void makeDocuments(@TempDir Path folder) {
		this.roadmaps = new PrintedRoadmaps(folder);
	}

	@Test
	void refusesATableWithoutDeadlines() {
		assertThatExceptionOfType(TableRefused.class)
			.isThrownBy(() -> this.roadmaps.word("№ | Мероприятия | Ответственные", "1 | Семинар | УО"))
			.withMessage("Файл «план.docx»: таблица 1: нет столбца со сроками, есть только «№», «Мероприятия», "
					+ "«Ответственные». Добавьте столбец «Сроки» и загрузите файл снова.");
	}

	@Test
	void refusesWhatIsNoRoadmap() {
		assertThatExceptionOfType(TableRefused.class)
			.isThrownBy(() -> this.roadmaps.word("Школа | Телефон", "СОШ 1 | 00"))
			.withMessageContaining("не найдена таблица мероприятий");
	}

	@Test
	void refusesATableWithoutRows() {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> this.roadmaps.word(HEADER, "1 |  |  | "))
			.withMessageContaining("под шапкой нет ни одной строки");
	}

}
