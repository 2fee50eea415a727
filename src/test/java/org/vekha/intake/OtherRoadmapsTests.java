package org.vekha.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * What road maps of other municipalities have that the five printed ones have not.
 */
class OtherRoadmapsTests {

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void readsADeadlineInTwoColumns() {
		var roadmap = read(
				this.documents.excel(List.of(), "№ | Мероприятие | Дата начала | Дата окончания | Исполнитель",
						"1 | Семинар | 01.09.2021 | 10.09.2021 | УО", "2 | Совещание | 15.09.2021 | 15.09.2021 | УО",
						"3 | Отчёт |  | 31.05.2022 | УО", "4 | Проверка | октябрь 2021 |  | УО"));

		assertThat(roadmap.columns()).extracting(RoadmapColumn::meaning)
			.containsExactly(ColumnMeaning.NUMBER, ColumnMeaning.TITLE, ColumnMeaning.DEADLINE,
					ColumnMeaning.RESPONSIBLE);
		assertThat(roadmap.rows()).extracting(PrintedRow::deadline, PrintedRow::responsible)
			.containsExactly(tuple("01.09.2021 – 10.09.2021", "УО"), tuple("15.09.2021", "УО"),
					tuple("до 31.05.2022", "УО"), tuple("октябрь 2021", "УО"));
		assertThat(roadmap.warnings()).isEmpty();
	}

	@Test
	void readsADeadlineInTwoColumnsBelowOneHeader() {
		var roadmap = read(this.documents.excel(List.of("C1:D1"), "№ | Мероприятие | Сроки |  | Исполнитель",
				" |  | начало | окончание | ", "1 | Семинар | сентябрь 2021 | май 2022 | УО"));

		assertThat(roadmap.rows()).extracting(PrintedRow::deadline).containsExactly("сентябрь 2021 – май 2022");
	}

	@Test
	void leavesOutWhoSignsASpreadsheet() {
		var roadmap = read(this.documents.excel(List.of(), "№ | Мероприятие | Срок | Исполнитель",
				"1 | Семинар | май | ИМЦ", "", "Начальник управления |  |  | А.А. Петрова"));

		assertThat(roadmap.rows()).hasSize(1);
		assertThat(roadmap.warnings()).singleElement().asString().contains("строка 4", "Начальник управления");
	}

	@Test
	void readsWhatFormulasShowAndSaysSo() throws IOException {
		try (var workbook = new XSSFWorkbook()) {
			var sheet = workbook.createSheet("План");
			var header = sheet.createRow(0);
			var texts = List.of("№", "Мероприятие", "Срок");
			texts.forEach(text -> header.createCell(texts.indexOf(text)).setCellValue(text));
			var row = sheet.createRow(1);
			row.createCell(0).setCellFormula("1+0");
			row.createCell(1).setCellFormula("\"Семинар\"");
			row.createCell(2).setCellFormula("\"май 2022\"");
			var broken = sheet.createRow(2);
			broken.createCell(0).setCellFormula("1+1");
			broken.createCell(1).setCellValue("Отчёт");
			broken.createCell(2).setCellFormula("1/0");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

			var roadmap = read(this.documents.excel(workbook));

			assertThat(roadmap.rows()).extracting(PrintedRow::number, PrintedRow::title, PrintedRow::deadline)
				.containsExactly(tuple("1", "Семинар", "май 2022"), tuple("2", "Отчёт", null));
			assertThat(roadmap.warnings()).hasSize(2);
			assertThat(roadmap.warnings().get(0)).contains("строка 3", "«срок»", "не дала значения");
			assertThat(roadmap.warnings().get(1)).contains("есть формулы", "строка 2").doesNotContain("строка 3");
		}
	}

	@Test
	void readsTheSectionAboveTheFirstTable() {
		for (var title : List.of("План мероприятий на 2021-2022 годы", "Дорожная карта района")) {
			var roadmap = read(
					this.documents.word(title + "\nРаздел I. Работа с кадрами", "Мероприятие | Срок", "Семинар | май"));

			assertThat(roadmap.title()).isEqualTo(title);
			assertThat(roadmap.rows()).extracting(PrintedRow::section).containsExactly("Раздел I. Работа с кадрами");
		}
	}

	@Test
	void tellsColumnsWhoseHeadersAreTornApart() {
		var roadmap = read(this.documents.word("План", "№ | Мероприятие | Сроки реали- зации | Ответст- венные",
				"1 | Семинар | май | УО"));

		assertThat(roadmap.columns()).extracting(RoadmapColumn::meaning)
			.containsExactly(ColumnMeaning.NUMBER, ColumnMeaning.TITLE, ColumnMeaning.DEADLINE,
					ColumnMeaning.RESPONSIBLE);
	}

	@Test
	void takesDashesForNothing() {
		var roadmap = read(this.documents.word("План", "№ | Направление | Мероприятие | Сроки",
				"1 | Кадры | Семинар | май", "2 | - | — | -", "3 | - | Отчёт | июнь"));

		assertThat(roadmap.rows()).extracting(PrintedRow::title, PrintedRow::section)
			.containsExactly(tuple("Семинар", "Кадры"), tuple("Отчёт", null));
		assertThat(roadmap.warnings()).isEmpty();
	}

	@Test
	void endsAGroupWhereItsColumnHasADash() {
		var roadmap = read(this.documents.excel(List.of("A4:A5"), "Направление | Мероприятия | Сроки",
				"Кадры | Встреча | май", " | Беседа | июнь", "— | Отчёт | июль", " | Справка | июль",
				" | Анализ | август", "Итоги | Круглый стол | август"));

		assertThat(roadmap.rows()).extracting(PrintedRow::section)
			.containsExactly("Кадры", "Кадры", null, null, null, "Итоги");
		assertThat(roadmap.warnings()).isEmpty();
	}

	private static PrintedRoadmap read(TableFile file) {
		return RoadmapTables.read(file, TableReader.read(file));
	}

}
