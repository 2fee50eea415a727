package org.vekha.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vekha.intake.PrintedRoadmaps.HEADER;
import static org.vekha.intake.PrintedRoadmaps.cell;
import static org.vekha.intake.PrintedRoadmaps.row;

/**
 * What the rows of a printed road map say.
 */
class RoadmapTablesTests {

	private PrintedRoadmaps roadmaps;

	@BeforeEach
	void makeDocuments(@TempDir Path folder) {
		this.roadmaps = new PrintedRoadmaps(folder);
	}

	@Test
	void readsRowsExactlyAsPrinted() {
		var roadmap = this.roadmaps.word(HEADER, "18. | Провести  семинар ,\tвстречу | Январь, март | УО, ОО");

		assertThat(roadmap.rows()).containsExactly(new PrintedRow("таблица 1, строка 2", "18.", null,
				"Провести семинар , встречу", "Январь, март", "УО, ОО", null, null));
		assertThat(roadmap.title()).isEqualTo("План мероприятий на 2021 год");
		assertThat(roadmap.warnings()).isEmpty();
	}

	@Test
	void keepsRowsWithoutNumberDeadlineAndResponsible() {
		var roadmap = this.roadmaps.word(HEADER, "1 | Семинар | май | УО", " | Организовать работу с учениками. |  | ",
				"1 | Семинар | май | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title, PrintedRow::deadline)
			.containsExactly(tuple("1", "Семинар", "май"), tuple(null, "Организовать работу с учениками.", null),
					tuple("1", "Семинар", "май"));
	}

	@Test
	void addsWhatGoesOnOnTheNextPage() {
		var roadmap = this.roadmaps.word(HEADER, "1 | Семинар | май | УО, школы (Тунгусовская,",
				" |  |  | Молчановская)");

		assertThat(roadmap.rows()).extracting(PrintedRow::responsible)
			.containsExactly("УО, школы (Тунгусовская, Молчановская)");
	}

	@Test
	void letsMergedCellsHoldForAllTheirRowsAndEmptyOnesForNone() {
		var roadmap = this.roadmaps.excel(List.of("C2:C3"), HEADER, "1 | Семинар | май | УО", "2 | Встреча |  | ",
				"3 | Беседа |  | ИМЦ");

		assertThat(roadmap.rows()).extracting(PrintedRow::deadline, PrintedRow::responsible)
			.containsExactly(tuple("май", "УО"), tuple("май", null), tuple(null, "ИМЦ"));
	}

	@Test
	void joinsTheDeadlinesOfAMergedTitle() {
		var roadmap = this.roadmaps.excel(List.of("A2:A3", "B2:B3"), HEADER, "1 | Семинар | до 1 мая | УО",
				" |  | до 1 июня | ");

		assertThat(roadmap.rows()).extracting(PrintedRow::deadline).containsExactly("до 1 мая, до 1 июня");
	}

	@Test
	void goesOnInTablesWithoutHeaderAndReadsThoseWithOne() {
		var first = "<w:tbl>" + row("№", "Мероприятия", "Сроки") + row("1", "Семинар", "май") + "</w:tbl>";
		var second = "<w:tbl>" + row("2", "Встреча", "июнь") + "</w:tbl>";
		var third = "<w:p><w:r><w:t>Раздел 2</w:t></w:r></w:p><w:tbl>" + row("Сроки", "Мероприятия")
				+ row("июль", "Беседа") + "</w:tbl>";
		var other = "<w:p/><w:tbl>" + row("Школа", "Телефон") + row("СОШ 1", "00") + "</w:tbl>";

		var roadmap = this.roadmaps.wordBody(first + second + third + other);

		assertThat(roadmap.rows()).extracting(PrintedRow::section, PrintedRow::title, PrintedRow::deadline)
			.containsExactly(tuple(null, "Семинар", "май"), tuple(null, "Встреча", "июнь"),
					tuple("Раздел 2", "Беседа", "июль"));
		assertThat(roadmap.warnings())
			.containsExactly("Таблица 4 («Школа Телефон») не похожа на таблицу мероприятий и пропущена.");
	}

	@Test
	void readsNumbersInFrontOfTitles() {
		var roadmap = this.roadmaps.word("Мероприятия | Сроки", "1.1. Провести 2 семинара | май",
				"1.2.Провести встречу | июнь");

		assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title)
			.containsExactly(tuple("1.1.", "Провести 2 семинара"), tuple("1.2.", "Провести встречу"));
	}

	@Test
	void readsRowsWhoseBordersAreOutOfLine() {
		var shifted = "<w:tr>" + cell(1, "1") + cell(2, "Семинар") + cell(1, "май") + "</w:tr>";
		var roadmap = this.roadmaps.wordBody("<w:tbl><w:tr>" + cell(1, "№") + cell(1, "Мероприятия") + cell(2, "Сроки")
				+ "</w:tr>" + shifted + "</w:tbl>");

		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::deadline)
			.containsExactly(tuple("Семинар", "май"));
	}

	@Test
	void readsCsv() {
		var roadmap = this.roadmaps.csv("№;Мероприятия;Сроки\n1.1;Семинар;май\n".getBytes(StandardCharsets.UTF_8));

		assertThat(roadmap.rows())
			.containsExactly(new PrintedRow("таблица, строка 2", "1.1", null, "Семинар", "май", null, null, null));
	}

}
