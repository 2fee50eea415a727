package org.vekha.intake;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vekha.intake.PrintedRoadmaps.HEADER;
import static org.vekha.intake.PrintedRoadmaps.row;

/**
 * Which rows of a printed table only name the section of those below.
 */
class RoadmapSectionsTests {

	private PrintedRoadmaps roadmaps;

	@BeforeEach
	void makeDocuments(@TempDir Path folder) {
		this.roadmaps = new PrintedRoadmaps(folder);
	}

	@Test
	void readsMergedSections() {
		var roadmap = this.roadmaps.excel(List.of("A2:D2", "B4:D4"), HEADER, "Кадры |  |  | ", "1 | Семинар | май | УО",
				"2. | Мониторинг |  | ", "1 | Встреча | июнь | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::section, PrintedRow::number)
			.containsExactly(tuple("Кадры", "1"), tuple("2. Мониторинг", "1"));
	}

	@Test
	void readsSectionsThatAreNotMerged() {
		var roadmap = this.roadmaps.word(HEADER, " | РАБОТА С КАДРАМИ |  | ", "1 | Семинар | май | УО",
				"Мониторинг |  |  | ", "2 | Встреча | июнь | УО", "3. | Отчёты |  | ", "3.1. | Отчёт | июль | УО",
				" | Раздел 4. Итоги |  | ", "4 | Круглый стол | август | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::section)
			.containsExactly("РАБОТА С КАДРАМИ", "Мониторинг", "3. Отчёты", "Раздел 4. Итоги");
	}

	@Test
	void takesBoldWordsAloneForASection() {
		var bold = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Работа с кадрами</w:t></w:r></w:p>"
				+ "</w:tc><w:tc><w:p/></w:tc></w:tr>";
		var roadmap = this.roadmaps
			.wordBody("<w:tbl>" + row("№", "Мероприятия", "Сроки") + bold + row("1", "Семинар", "май") + "</w:tbl>");

		assertThat(roadmap.rows()).extracting(PrintedRow::section).containsExactly("Работа с кадрами");
	}

	@Test
	void takesGroupsOfRowsForSections() {
		var roadmap = this.roadmaps.excel(List.of("A2:A3"), "Направление | Мероприятия | Сроки",
				"Кадры | Семинар | май", " | Встреча | июнь", "Итоги | Беседа | июль");

		assertThat(roadmap.rows()).extracting(PrintedRow::section).containsExactly("Кадры", "Кадры", "Итоги");
	}

}
