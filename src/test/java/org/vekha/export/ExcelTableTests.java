package org.vekha.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people write stays what they wrote.
 */
class ExcelTableTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+7 (3842) 00-00-00", "-", "@SUM(A1)", "\t=1+1" })
	void keepsTextThatLooksLikeAFormula(String text) throws IOException {
		var file = ExcelTable.file(new ExcelTable("Ответы", List.of("Ответ"), List.of(List.of(text))));
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualTo(text);
			assertThat(cell.getCellStyle().getQuotePrefixed()).as("Even when it is edited").isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 32_767, 32_768, 100_000 })
	void cutsWhatIsLongerThanACellHolds(int length) throws IOException {
		var file = ExcelTable.file(new ExcelTable("Ответы", List.of("Ответ"), List.of(List.of("я".repeat(length)))));
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var text = workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
			assertThat(text).hasSize(32_767).endsWith((length > 32_767) ? "я…" : "яя");
		}
	}

}
