package org.vekha.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

class ExcelTablesTests {

	@TempDir
	private Path folder;

	private Documents documents;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Row row = this.workbook.createSheet("Итоги").createRow(4);

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void readsRowsWithTheirNumbersInTheSheet() {
		this.row.createCell(2).setCellValue("Школа\nстанции");

		var table = TableReader.read(this.documents.excel(this.workbook)).get(0);

		assertThat(table.place()).isEqualTo("лист «Итоги»");
		assertThat(table.rows()).extracting(TableRow::number).containsExactly(5);
		assertThat(table.rows().get(0).cells()).containsExactly(new TableCell(3, 1, "Школа\nстанции", false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "General | 12 | 12 | NUMBER | 12", "General | 45.5 | 45,5 | NUMBER | 45.5",
					"General | 29.999999999999996 | 30 | NUMBER | 30", "0.00 | 7 | 7,00 | NUMBER | 7",
					"0.0% | 0.4567 | 45,7% | PERCENT | 45.67", "0% | 1.4 | 140% | PERCENT | 140" })
	void readsNumbersAsShownAndExactly(String format, double value, String text, CellKind kind, BigDecimal exact) {
		cell(format).setCellValue(value);

		var cell = only();
		assertThat(cell.text()).isEqualTo(text);
		assertThat(cell.kind()).isEqualTo(kind);
		assertThat(cell.number()).isEqualByComparingTo(exact);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "m/d/yy | 01.09.2020", "dd.mm.yyyy | 01.09.2020",
			"[$-419]MMMM YYYY | сентябрь 2020", "d mmmm | 1 сентября", "yyyy | 2020" })
	void readsDatesAsPeopleWriteThem(String format, String text) {
		cell(format).setCellValue(LocalDate.of(2020, 9, 1));

		assertThat(only().text()).isEqualTo(text);
		assertThat(only().kind()).isEqualTo(CellKind.DATE);
	}

	@Test
	void tellsWhatWasComputed() {
		this.row.createCell(0).setCellFormula("1+2");
		this.row.createCell(1).setCellFormula("NA()");
		this.row.createCell(2).setCellErrorValue((byte) 23);
		this.row.createCell(3).setCellValue(true);
		this.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

		assertThat(TableReader.read(this.documents.excel(this.workbook)).get(0).rows().get(0).cells())
			.extracting(TableCell::text, TableCell::kind, TableCell::computed)
			.containsExactly(tuple("3", CellKind.FORMULA, true), tuple("#N/A", CellKind.ERROR, true),
					tuple("#REF!", CellKind.ERROR, true), tuple("ИСТИНА", CellKind.TEXT, false));
	}

	@Test
	void keepsTheGridOfMergedCells() {
		var file = this.documents.excel(List.of("A1:A2", "B1:C1"), "Школа | ВПР | ", " | «2» | высокие", "СОШ | 1 | 2");

		var rows = TableReader.read(file).get(0).rows();

		assertThat(rows.get(0).cells()).extracting(TableCell::column, TableCell::width, TableCell::text)
			.containsExactly(tuple(1, 1, "Школа"), tuple(2, 2, "ВПР"));
		assertThat(rows.get(1).cells()).extracting(TableCell::column, TableCell::continued, TableCell::text)
			.containsExactly(tuple(1, true, ""), tuple(2, false, "«2»"), tuple(3, false, "высокие"));
		assertThat(rows.get(2).at(1)).map(TableCell::continued).hasValue(false);
	}

	@Test
	void leavesOutSheetsThatNobodySees() {
		this.row.createCell(0).setCellValue("видно");
		this.workbook.createSheet("Черновик").createRow(0).createCell(0).setCellValue("не видно");
		this.workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

		assertThat(TableReader.read(this.documents.excel(this.workbook))).extracting(Table::place)
			.containsExactly("лист «Итоги»");
	}

	@Test
	void handsOverLargeSheetsRowByRow() {
		for (int number = 0; number < 10_001; number++) {
			this.workbook.getSheetAt(0).createRow(number).createCell(0).setCellValue(number);
		}
		var file = this.documents.excel(this.workbook);
		var read = new ArrayList<String>();

		TableReader.stream(file, new TableSink() {

			@Override
			public void table(String place) {
				read.add(place);
			}

			@Override
			public void row(TableRow row) {
				read.add(row.cells().get(0).text());
			}

		});

		assertThat(read).hasSize(10_002).startsWith("лист «Итоги»", "0", "1").endsWith("10000");
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(file))
			.withMessageContaining("лист «Итоги»: больше 10000 строк");
	}

	private Cell cell(String format) {
		var style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		var cell = this.row.createCell(0);
		cell.setCellStyle(style);
		return cell;
	}

	private TableCell only() {
		return TableReader.read(this.documents.excel(this.workbook)).get(0).rows().get(0).cells().get(0);
	}

}
