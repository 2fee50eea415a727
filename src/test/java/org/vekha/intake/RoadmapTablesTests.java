package org.vekha.intake;

import java.nio.charset.StandardCharsets;
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
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;
import org.vekha.table.TableRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vekha.roadmap.ColumnMeaning.DEADLINE;
import static org.vekha.roadmap.ColumnMeaning.EXPECTED_RESULT;
import static org.vekha.roadmap.ColumnMeaning.NUMBER;
import static org.vekha.roadmap.ColumnMeaning.OTHER;
import static org.vekha.roadmap.ColumnMeaning.RESPONSIBLE;
import static org.vekha.roadmap.ColumnMeaning.SCHOOL_PART;
import static org.vekha.roadmap.ColumnMeaning.SECTION;
import static org.vekha.roadmap.ColumnMeaning.TITLE;

class RoadmapTablesTests {

	private static final String HEADER = "№ п/п | Мероприятия | Сроки | Ответственные";

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void readsRowsExactlyAsPrinted() {
		var roadmap = word(HEADER, "18. | Провести  семинар ,\tвстречу | Январь, март | УО, ОО");

		assertThat(roadmap.rows()).containsExactly(new PrintedRow("таблица 1, строка 2", "18.", null,
				"Провести семинар , встречу", "Январь, март", "УО, ОО", null, null));
		assertThat(roadmap.title()).isEqualTo("План мероприятий на 2021 год");
		assertThat(roadmap.warnings()).isEmpty();
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

		var roadmap = word(header, "текст | ".repeat(columns - 1) + "текст");

		assertThat(roadmap.columns()).extracting(RoadmapColumn::meaning)
			.containsExactlyElementsOf(meanings(example.split(" = ")[1]));
		assertThat(roadmap.columns()).extracting(RoadmapColumn::header)
			.containsExactlyElementsOf(Documents.cells(header));
	}

	@Test
	void readsHeadersOfTwoRows() {
		var roadmap = excel(List.of("A1:A2", "B1:C1", "D1:D2"), "№ | Мероприятия |  | Сроки",
				" | муниципальный уровень | уровень ОО | ", "1 | Семинар | Участие | май");

		assertThat(roadmap.columns()).extracting(RoadmapColumn::meaning, RoadmapColumn::header)
			.containsExactly(tuple(NUMBER, "№"), tuple(TITLE, "Мероприятия муниципальный уровень"),
					tuple(SCHOOL_PART, "Мероприятия уровень ОО"), tuple(DEADLINE, "Сроки"));
		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::schoolPart, PrintedRow::deadline)
			.containsExactly(tuple("Семинар", "Участие", "май"));
	}

	@Test
	void readsHeadersOfTwoRowsWithoutMergedCells() {
		var roadmap = excel(List.of(), "№ | Мероприятия |  | Сроки", " | муниципальный уровень | уровень ОО | ",
				"1 | Семинар | Участие | май");

		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::schoolPart, PrintedRow::deadline)
			.containsExactly(tuple("Семинар", "Участие", "май"));
	}

	@Test
	void leavesOutNumbersOfColumnsAndRepeatedHeaders() {
		var roadmap = word(HEADER, "1 | 2 | 3 | 4", "1. | Семинар | май | УО", HEADER, "1 | 2 | 3 | 4",
				"2. | Встреча | июнь | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::number).containsExactly("1.", "2.");
	}

	@Test
	void findsTheHeaderBelowOtherRows() {
		var roadmap = excel(List.of("A1:D1"), "План мероприятий на 2021 год |  |  | ", " |  |  | ", HEADER,
				"1 | Семинар | май | УО");

		assertThat(roadmap.title()).isEqualTo("План мероприятий на 2021 год");
		assertThat(roadmap.rows()).extracting(PrintedRow::place, PrintedRow::title)
			.containsExactly(tuple("лист «План», строка 4", "Семинар"));
	}

	@Test
	void readsMergedSections() {
		var roadmap = excel(List.of("A2:D2", "B4:D4"), HEADER, "Кадры |  |  | ", "1 | Семинар | май | УО",
				"2. | Мониторинг |  | ", "1 | Встреча | июнь | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::section, PrintedRow::number)
			.containsExactly(tuple("Кадры", "1"), tuple("2. Мониторинг", "1"));
	}

	@Test
	void readsSectionsThatAreNotMerged() {
		var roadmap = word(HEADER, " | РАБОТА С КАДРАМИ |  | ", "1 | Семинар | май | УО", "Мониторинг |  |  | ",
				"2 | Встреча | июнь | УО", "3. | Отчёты |  | ", "3.1. | Отчёт | июль | УО", " | Раздел 4. Итоги |  | ",
				"4 | Круглый стол | август | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::section)
			.containsExactly("РАБОТА С КАДРАМИ", "Мониторинг", "3. Отчёты", "Раздел 4. Итоги");
	}

	@Test
	void takesBoldWordsAloneForASection() {
		var bold = "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Работа с кадрами</w:t></w:r></w:p>"
				+ "</w:tc><w:tc><w:p/></w:tc></w:tr>";
		var roadmap = read(this.documents
			.wordBody("<w:tbl>" + row("№", "Мероприятия", "Сроки") + bold + row("1", "Семинар", "май") + "</w:tbl>"));

		assertThat(roadmap.rows()).extracting(PrintedRow::section).containsExactly("Работа с кадрами");
	}

	@Test
	void keepsRowsWithoutNumberDeadlineAndResponsible() {
		var roadmap = word(HEADER, "1 | Семинар | май | УО", " | Организовать работу с учениками. |  | ",
				"1 | Семинар | май | УО");

		assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title, PrintedRow::deadline)
			.containsExactly(tuple("1", "Семинар", "май"), tuple(null, "Организовать работу с учениками.", null),
					tuple("1", "Семинар", "май"));
	}

	@Test
	void addsWhatGoesOnOnTheNextPage() {
		var roadmap = word(HEADER, "1 | Семинар | май | УО, школы (Тунгусовская,", " |  |  | Молчановская)");

		assertThat(roadmap.rows()).extracting(PrintedRow::responsible)
			.containsExactly("УО, школы (Тунгусовская, Молчановская)");
	}

	@Test
	void letsMergedCellsHoldForAllTheirRowsAndEmptyOnesForNone() {
		var roadmap = excel(List.of("C2:C3"), HEADER, "1 | Семинар | май | УО", "2 | Встреча |  | ",
				"3 | Беседа |  | ИМЦ");

		assertThat(roadmap.rows()).extracting(PrintedRow::deadline, PrintedRow::responsible)
			.containsExactly(tuple("май", "УО"), tuple("май", null), tuple(null, "ИМЦ"));
	}

	@Test
	void joinsTheDeadlinesOfAMergedTitle() {
		var roadmap = excel(List.of("A2:A3", "B2:B3"), HEADER, "1 | Семинар | до 1 мая | УО", " |  | до 1 июня | ");

		assertThat(roadmap.rows()).extracting(PrintedRow::deadline).containsExactly("до 1 мая, до 1 июня");
	}

	@Test
	void takesGroupsOfRowsForSections() {
		var roadmap = excel(List.of("A2:A3"), "Направление | Мероприятия | Сроки", "Кадры | Семинар | май",
				" | Встреча | июнь", "Итоги | Беседа | июль");

		assertThat(roadmap.rows()).extracting(PrintedRow::section).containsExactly("Кадры", "Кадры", "Итоги");
	}

	@Test
	void goesOnInTablesWithoutHeaderAndReadsThoseWithOne() {
		var first = "<w:tbl>" + row("№", "Мероприятия", "Сроки") + row("1", "Семинар", "май") + "</w:tbl>";
		var second = "<w:tbl>" + row("2", "Встреча", "июнь") + "</w:tbl>";
		var third = "<w:p><w:r><w:t>Раздел 2</w:t></w:r></w:p><w:tbl>" + row("Сроки", "Мероприятия")
				+ row("июль", "Беседа") + "</w:tbl>";
		var other = "<w:p/><w:tbl>" + row("Школа", "Телефон") + row("СОШ 1", "00") + "</w:tbl>";

		var roadmap = read(this.documents.wordBody(first + second + third + other));

		assertThat(roadmap.rows()).extracting(PrintedRow::section, PrintedRow::title, PrintedRow::deadline)
			.containsExactly(tuple(null, "Семинар", "май"), tuple(null, "Встреча", "июнь"),
					tuple("Раздел 2", "Беседа", "июль"));
		assertThat(roadmap.warnings())
			.containsExactly("Таблица 4 («Школа Телефон») не похожа на таблицу мероприятий и пропущена.");
	}

	@Test
	void readsNumbersInFrontOfTitles() {
		var roadmap = word("Мероприятия | Сроки", "1.1. Провести 2 семинара | май", "1.2.Провести встречу | июнь");

		assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title)
			.containsExactly(tuple("1.1.", "Провести 2 семинара"), tuple("1.2.", "Провести встречу"));
	}

	@Test
	void readsNumbersBelowTheHeaderOfTitles() {
		var header = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Мероприятия</w:t></w:r></w:p>"
				+ "</w:tc><w:tc><w:p><w:r><w:t>Сроки</w:t></w:r></w:p></w:tc></w:tr>";
		var roadmap = read(this.documents
			.wordBody("<w:tbl>" + header + row("1.", "Семинар", "май") + row("2.", "Встреча", "июнь") + "</w:tbl>"));

		assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title)
			.containsExactly(tuple("1.", "Семинар"), tuple("2.", "Встреча"));
	}

	@Test
	void readsRowsWhoseBordersAreOutOfLine() {
		var shifted = "<w:tr>" + cell(1, "1") + cell(2, "Семинар") + cell(1, "май") + "</w:tr>";
		var roadmap = read(this.documents.wordBody("<w:tbl><w:tr>" + cell(1, "№") + cell(1, "Мероприятия")
				+ cell(2, "Сроки") + "</w:tr>" + shifted + "</w:tbl>"));

		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::deadline)
			.containsExactly(tuple("Семинар", "май"));
	}

	@Test
	void readsCsv() {
		var file = this.documents.csv("№;Мероприятия;Сроки\n1.1;Семинар;май\n".getBytes(StandardCharsets.UTF_8));

		assertThat(read(file).rows())
			.containsExactly(new PrintedRow("таблица, строка 2", "1.1", null, "Семинар", "май", null, null, null));
	}

	@Test
	void tellsTheColumnsThatAreNotRead() {
		assertThat(word("№ | Мероприятия | Сроки | Примечание", "1 | Семинар | май | нет").warnings())
			.containsExactly("Не загружаются столбцы: «Примечание».");
	}

	@Test
	void refusesATableWithoutDeadlines() {
		assertThatExceptionOfType(TableRefused.class)
			.isThrownBy(() -> word("№ | Мероприятия | Ответственные", "1 | Семинар | УО"))
			.withMessage("Файл «план.docx»: таблица 1: нет столбца со сроками, есть только «№», «Мероприятия», "
					+ "«Ответственные». Добавьте столбец «Сроки» и загрузите файл снова.");
	}

	@Test
	void refusesWhatIsNoRoadmap() {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> word("Школа | Телефон", "СОШ 1 | 00"))
			.withMessageContaining("не найдена таблица мероприятий");
	}

	@Test
	void refusesATableWithoutRows() {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> word(HEADER, "1 |  |  | "))
			.withMessageContaining("под шапкой нет ни одной строки");
	}

	private PrintedRoadmap word(String... rows) {
		return read(this.documents.word("План мероприятий на 2021 год", rows));
	}

	private PrintedRoadmap excel(List<String> merged, String... rows) {
		return read(this.documents.excel(merged, rows));
	}

	private static PrintedRoadmap read(TableFile file) {
		return RoadmapTables.read(file, TableReader.read(file));
	}

	private static String row(String... texts) {
		return "<w:tr>" + List.of(texts).stream().map(text -> cell(1, text)).reduce("", String::concat) + "</w:tr>";
	}

	private static String cell(int width, String text) {
		return ("<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>")
			.formatted(width, text);
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
