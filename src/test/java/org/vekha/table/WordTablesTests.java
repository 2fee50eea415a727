package org.vekha.table;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

class WordTablesTests {

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void readsTablesWithWhatStandsAboveThem() {
		var table = TableReader.read(this.documents.word("План мероприятий\nна 2021 год", "№ | Сроки", "1. | март"))
			.get(0);

		assertThat(table.place()).isEqualTo("таблица 1");
		assertThat(table.heading()).isEqualTo("План мероприятий\nна 2021 год");
		assertThat(texts(table)).containsExactly(List.of("№", "Сроки"), List.of("1.", "март"));
		assertThat(table.rows()).extracting(TableRow::number).containsExactly(1, 2);
	}

	@Test
	void putsParagraphsOnLinesAndRunsTogether() {
		assertThat(cell("<w:p><w:r><w:t>сен</w:t></w:r><w:r><w:t>тябрь</w:t></w:r></w:p>"
				+ "<w:p><w:r><w:t>2020</w:t><w:tab/><w:t>года</w:t><w:br/><w:t>или позже</w:t></w:r></w:p>"))
			.isEqualTo("сентябрь\n2020 года\nили позже");
	}

	@Test
	void takesWhatIsSeenAndNothingElse() {
		assertThat(cell("<w:p><w:r><w:t>до\u00a0</w:t></w:r><w:ins><w:r><w:t>15</w:t></w:r></w:ins>"
				+ "<w:del><w:r><w:delText>20</w:delText></w:r></w:del>"
				+ "<w:moveFrom><w:r><w:t>30</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> мая</w:t></w:r></w:moveTo>"
				+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r></w:p>"))
			.isEqualTo("до 15 мая");
	}

	@Test
	void looksThroughFieldsLinksAndContentControls() {
		assertThat(cell("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p><w:hyperlink><w:r><w:t>сайт</w:t></w:r>"
				+ "</w:hyperlink><w:r><w:instrText>DATE</w:instrText></w:r><w:fldSimple><w:r><w:t> УО</w:t></w:r>"
				+ "</w:fldSimple></w:p></w:sdtContent></w:sdt>"))
			.isEqualTo("сайт УО");
	}

	@Test
	void readsHyphensAsTheyAreSeen() {
		assertThat(cell("<w:p><w:r><w:t>до\u00adрож</w:t><w:softHyphen/><w:t>ная</w:t></w:r><w:r><w:t>, онлайн</w:t>"
				+ "<w:noBreakHyphen/><w:t>семинар</w:t></w:r></w:p>"))
			.isEqualTo("дорожная, онлайн-семинар");
	}

	@Test
	void flattensTablesInsideCells() {
		assertThat(cell("<w:p><w:r><w:t>план:</w:t></w:r></w:p><w:tbl><w:tr>" + text("школа 1") + text("май")
				+ "</w:tr><w:tr>" + text("школа 2") + text("июнь") + "</w:tr></w:tbl><w:p/>"))
			.isEqualTo("план:\nшкола 1 май\nшкола 2 июнь");
	}

	@Test
	void keepsTheGridOfMergedCells() {
		var table = read(
				"<w:tr>" + text("1") + merged("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", "вместе")
						+ "</w:tr><w:tr>" + text("2") + merged("<w:gridSpan w:val=\"2\"/><w:vMerge/>", "") + "</w:tr>"
						+ "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + text("a")
						+ merged("<w:hMerge w:val=\"restart\"/>", "b") + merged("<w:hMerge/>", "") + "</w:tr>");

		assertThat(table.rows().get(0).cells()).extracting(TableCell::column, TableCell::width, TableCell::text)
			.containsExactly(tuple(1, 1, "1"), tuple(2, 2, "вместе"));
		assertThat(table.rows().get(1).at(3)).hasValue(new TableCell(2, 2, "", true));
		assertThat(table.rows().get(2).cells()).extracting(TableCell::column, TableCell::width)
			.containsExactly(tuple(2, 1), tuple(3, 2));
	}

	@Test
	void leavesOutDeletedRowsAndLooksThroughControlsAroundRowsAndCells() {
		var table = read("<w:tr><w:trPr><w:del/></w:trPr>" + text("удалено") + "</w:tr><w:sdt><w:sdtContent><w:tr>"
				+ "<w:sdt><w:sdtContent>" + text("осталось") + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>");

		assertThat(texts(table)).containsExactly(List.of("осталось"));
	}

	@Test
	void countsTheNumbersThatWordWrites() {
		var numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
				+ "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
				+ "<w:start w:val=\"1\"/><w:isLgl/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId "
				+ "w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
		var body = "<w:tbl>" + numbered("2", "0") + numbered("2", "1") + numbered("2", "1") + numbered("2", "0")
				+ numbered("2", "1") + numbered("5", "0") + "</w:tbl>";

		var table = TableReader.read(this.documents.wordBody(body, numbering)).get(0);

		assertThat(texts(table)).extracting(row -> row.get(0))
			.containsExactly("III.", "3.1)", "3.2)", "IV.", "4.1)", "I.");
	}

	@Test
	void tellsTheCellThatIsTooLong() {
		var file = this.documents.wordBody("<w:tbl><w:tr>" + text("1") + text("ы".repeat(4001)) + "</w:tr></w:tbl>");

		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(file))
			.withMessage("Файл «план.docx»: таблица 1, строка 1, столбец 2: в ячейке больше 4000 знаков. "
					+ "Сократите её текст.");
	}

	@Test
	void tellsTheTableThatHasTooManyColumnsOrRows() {
		var wide = this.documents.wordBody("<w:tbl><w:tr>" + text("1").repeat(61) + "</w:tr></w:tbl>");
		var deep = this.documents.wordBody("<w:tbl>" + ("<w:tr>" + text("1") + "</w:tr>").repeat(10_001) + "</w:tbl>");

		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(wide))
			.withMessageContaining("таблица 1, строка 1: больше 60 столбцов");
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(deep))
			.withMessageContaining("таблица 1: больше 10000 строк");
	}

	@ParameterizedTest
	@ValueSource(strings = { "61", "999999", "2147483647", "4294967297" })
	void refusesMoreColumnsThanCanBeCounted(String columns) {
		var wide = merged("<w:gridSpan w:val=\"%s\"/>".formatted(columns), "1");
		var joined = merged("<w:gridSpan w:val=\"%s\"/><w:hMerge/>".formatted(columns), "");
		var before = "<w:trPr>" + "<w:gridBefore w:val=\"%s\"/>".formatted(columns).repeat(4400) + "</w:trPr>";

		for (var row : List.of(wide, text("1") + wide + text("2"), text("1") + joined, before + text("1"))) {
			assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> read("<w:tr>" + row + "</w:tr>"))
				.withMessageContaining("таблица 1, строка 1: больше 60 столбцов");
		}
	}

	private String cell(String content) {
		return read("<w:tr><w:tc>" + content + "</w:tc></w:tr>").rows().get(0).cells().get(0).text();
	}

	private Table read(String rows) {
		return TableReader.read(this.documents.wordBody("<w:tbl>" + rows + "</w:tbl>")).get(0);
	}

	private static String text(String text) {
		return merged("", text);
	}

	private static String merged(String properties, String text) {
		return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>".formatted(properties, text);
	}

	private static String numbered(String number, String level) {
		return ("<w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr></w:p>"
				+ "</w:tc></w:tr>")
			.formatted(level, number);
	}

	private static List<List<String>> texts(Table table) {
		return table.rows().stream().map(row -> row.cells().stream().map(TableCell::text).toList()).toList();
	}

}
