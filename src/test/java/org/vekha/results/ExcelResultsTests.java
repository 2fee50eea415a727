package org.vekha.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.table.TableFile;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelResultsTests {

	@TempDir
	private Path folder;

	@Test
	void readsCellsByWhatTheyHoldAndNotByHowTheyLook() throws IOException {
		var results = new ArrayList<ReadResult>();
		var read = read(sheet -> {
			var percent = sheet.getWorkbook().createCellStyle();
			percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0%"));
			var share = cell(sheet, 5, 2);
			share.setCellValue(0.295);
			share.setCellStyle(percent);
			cell(sheet, 5, 3).setCellValue(12.345678);
		}, results);
		assertThat(read.allProblems()).isEmpty();
		assertThat(results).singleElement().satisfies(result -> {
			assertThat(result.percentTwo()).isEqualByComparingTo("29.5");
			assertThat(result.percentHigh()).isEqualByComparingTo("12.35");
		});
		assertThat(read.warnings()).singleElement().asString().contains("округлены до двух");
	}

	@Test
	void refusesAFormula() throws IOException {
		var read = read(sheet -> {
			cell(sheet, 5, 2).setCellFormula("10+20");
			cell(sheet, 5, 3).setCellValue(1);
		}, new ArrayList<>());
		assertThat(read.problems()).singleElement()
			.asString()
			.contains("Файл «итоги.xlsx», лист «Итоги», строка 6, столбец C", "формула. Замените её значением");
	}

	private ReadResults read(Filling filling, List<ReadResult> results) throws IOException {
		var file = this.folder.resolve("итоги.xlsx");
		try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet("Итоги");
			cell(sheet, 0, 0).setCellValue("Результаты школ");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
			cell(sheet, 3, 0).setCellValue("Название ОО");
			cell(sheet, 3, 1).setCellValue("Логин ОО");
			cell(sheet, 3, 2).setCellValue("ВПР МА 5 2019");
			sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
			sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
			sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 3));
			cell(sheet, 4, 2).setCellValue("% 2");
			cell(sheet, 4, 3).setCellValue("% Выс. рез-тов");
			cell(sheet, 5, 0).setCellValue("СОШ № 1");
			filling.fill(sheet);
			workbook.write(out);
		}
		return ResultsReader.read(new TableFile("итоги.xlsx", file), SomeSchools.directory(), WrittenTable.NEWEST,
				results::add);
	}

	private static Cell cell(Sheet sheet, int row, int column) {
		var line = (sheet.getRow(row) != null) ? sheet.getRow(row) : sheet.createRow(row);
		return line.createCell(column);
	}

	/**
	 * Puts the figures in.
	 */
	private interface Filling {

		void fill(Sheet sheet);

	}

}
