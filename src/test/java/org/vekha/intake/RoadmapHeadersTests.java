package org.vekha.intake;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.table.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vekha.intake.PrintedRoadmaps.HEADER;
import static org.vekha.intake.PrintedRoadmaps.row;
import static org.vekha.roadmap.ColumnMeaning.DEADLINE;
import static org.vekha.roadmap.ColumnMeaning.EXPECTED_RESULT;
import static org.vekha.roadmap.ColumnMeaning.NUMBER;
import static org.vekha.roadmap.ColumnMeaning.OTHER;
import static org.vekha.roadmap.ColumnMeaning.RESPONSIBLE;
import static org.vekha.roadmap.ColumnMeaning.SCHOOL_PART;
import static org.vekha.roadmap.ColumnMeaning.SECTION;
import static org.vekha.roadmap.ColumnMeaning.TITLE;

/**
 * Where the header of a printed table is, and what its columns mean.
 */
class RoadmapHeadersTests {

	private PrintedRoadmaps roadmaps;

	@BeforeEach
	void makeDocuments(@TempDir Path folder) {
		this.roadmaps = new PrintedRoadmaps(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "№ п/п | Мероприятия | Сроки | Ответственные | Ожидаемый результат = NTDRE",
			"№ | Содержание деятельности | Срок исполнения | Исполнители | Форма отчётности = NTDRE",
			"№ | Сроки реализации | Наименование мероприятия | Планируемый результат | Ответственный = NDTER",
			"Дата | Мероприятия | Ответственные исполнители | Подтверждающий документ = DTRE",
			"Мероприятие | Период | Кто отвечает | Индикатор = TDRE", "Что делаем | Когда | Кто = TDR",
			"№ | Мероприятия муниципального уровня | Мероприятия ОО | Срок | Исполнители = NTSDR",
			"№ п/п | Мероприятия муниципального уровня | Планируемый результат | Ответственные | Мероприятия ОО | Сроки = NTERSD",
			"№ | Мероприятия по поддержке школ | Сроки проведения мероприятия | Ответственные за проведение мероприятия = NTDR",
			"Направление деятельности | Мероприятия | Действия школы | Сроки = GTSD",
			"№ | Направление работы | Сроки | Ответственные = NTDR",
			"№ п\\п | Мероприятия школы | Срок | Ответственный = NTDR",
			"№ | Вид работы | Сроки | Ответственные | Примечание = NTDRO",
			"№ | Ожидаемые результаты реализации мероприятий | Наименование мероприятия | Срок реализации мероприятия = NETD",
			"№ | Мероприятия | Сроки | Ответственные | Состояние | Исполнено | Подтверждение = NTDROOO" })
	void tellsColumnsByTheirWords(String example) {
		var header = example.split(" = ")[0];
		var columns = header.split("\\|").length;

		var roadmap = this.roadmaps.word(header, "текст | ".repeat(columns - 1) + "текст");

		assertThat(roadmap.columns()).extracting(RoadmapColumn::meaning)
			.containsExactlyElementsOf(meanings(example.split(" = ")[1]));
		assertThat(roadmap.columns()).extracting(RoadmapColumn::header)
			.containsExactlyElementsOf(Documents.cells(header));
	}

	@Test
	void readsHeadersOfTwoRows() {
		var roadmap = this.roadmaps.excel(List.of("A1:A2", "B1:C1", "D1:D2"), "№ | Мероприятия |  | Сроки",
				" | муниципальный уровень | уровень ОО | ", "1 | Семинар | Участие | май");

		assertThat(roadmap.columns()).extracting(RoadmapColumn::meaning, RoadmapColumn::header)
			.containsExactly(tuple(NUMBER, "№"), tuple(TITLE, "Мероприятия муниципальный уровень"),
					tuple(SCHOOL_PART, "Мероприятия уровень ОО"), tuple(DEADLINE, "Сроки"));
		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::schoolPart, PrintedRow::deadline)
			.containsExactly(tuple("Семинар", "Участие", "май"));
	}

	@Test
	void readsHeadersOfTwoRowsWithoutMergedCells() {
		var roadmap = this.roadmaps.excel(List.of(), "№ | Мероприятия |  | Сроки",
				" | муниципальный уровень | уровень ОО | ", "1 | Семинар | Участие | май");

		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::schoolPart, PrintedRow::deadline)
			.containsExactly(tuple("Семинар", "Участие", "май"));
	}

	@Test
	void findsTheHeaderBelowOtherRows() {
		var roadmap = this.roadmaps.excel(List.of("A1:D1"), "План мероприятий на 2021 год |  |  | ", " |  |  | ",
				HEADER, "1 | Семинар | май | УО");

		assertThat(roadmap.title()).isEqualTo("План мероприятий на 2021 год");
		assertThat(roadmap.rows()).extracting(PrintedRow::place, PrintedRow::title)
			.containsExactly(tuple("лист «План», строка 4", "Семинар"));
	}

	@Test
	void leavesOutNumbersOfColumnsAndRepeatedHeaders() {
		var roadmap = this.roadmaps.word(HEADER, "1 | 2 | 3 | 4", "1. | Семинар | май | УО", HEADER, "1 | 2 | 3 | 4",
				"2. | Встреча | июнь | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::number).containsExactly("1.", "2.");
	}

	@Test
	void readsNumbersBelowTheHeaderOfTitles() {
		var header = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Мероприятия</w:t></w:r></w:p>"
				+ "</w:tc><w:tc><w:p><w:r><w:t>Сроки</w:t></w:r></w:p></w:tc></w:tr>";
		var roadmap = this.roadmaps
			.wordBody("<w:tbl>" + header + row("1.", "Семинар", "май") + row("2.", "Встреча", "июнь") + "</w:tbl>");

		assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title)
			.containsExactly(tuple("1.", "Семинар"), tuple("2.", "Встреча"));
	}

	@Test
	void tellsTheColumnsThatAreNotRead() {
		assertThat(this.roadmaps.word("№ | Мероприятия | Сроки | Примечание", "1 | Семинар | май | нет").warnings())
			.containsExactly("Не загружаются столбцы: «Примечание».");
	}

	private static List<ColumnMeaning> meanings(String letters) {
		return letters.chars().mapToObj(letter -> switch (letter) {
			case 'N' -> NUMBER;
			case 'T' -> TITLE;
			case 'D' -> DEADLINE;
			case 'R' -> RESPONSIBLE;
			case 'E' -> EXPECTED_RESULT;
			case 'S' -> SCHOOL_PART;
			case 'G' -> SECTION;
			default -> OTHER;
		}).toList();
	}

}
