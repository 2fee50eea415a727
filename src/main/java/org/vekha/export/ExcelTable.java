package org.vekha.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of figures as an Excel file, to be printed for a meeting or worked on.
 *
 * @param name of the sheet
 */
public record ExcelTable(String name, List<String> headers, List<List<Object>> rows) {

	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int WIDTH = 18 * 256;

	private static final int WIDTH_OF_FIRST = 36 * 256;

	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	/** The tables as one file, a sheet each. */
	public static byte[] file(ExcelTable... tables) {
		try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
			var bold = style(workbook, true);
			var text = style(workbook, false);
			// What begins like a formula must not become one when somebody edits it
			text.setQuotePrefixed(true);
			var number = style(workbook, false);
			for (var table : tables) {
				table.write(workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name)), bold, text, number);
			}
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(XSSFSheet sheet, CellStyle bold, CellStyle text, CellStyle number) {
		fill(sheet.createRow(0), this.headers, bold, bold);
		for (int index = 0; index < this.rows.size(); index++) {
			fill(sheet.createRow(index + 1), this.rows.get(index), text, number);
		}
		for (int column = 0; column < this.headers.size(); column++) {
			sheet.setColumnWidth(column, (column == 0) ? WIDTH_OF_FIRST : WIDTH);
		}
		sheet.getPrintSetup().setLandscape(true);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.createFreezePane(0, 1);
	}

	private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
		var font = workbook.createFont();
		font.setBold(bold);
		var style = workbook.createCellStyle();
		style.setFont(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private static void fill(Row row, List<?> values, CellStyle text, CellStyle number) {
		for (int column = 0; column < values.size(); column++) {
			var cell = row.createCell(column);
			if (values.get(column) instanceof Number figure) {
				cell.setCellStyle(number);
				cell.setCellValue(figure.doubleValue());
			}
			else {
				cell.setCellStyle(text);
				cell.setCellValue(shortened(values.get(column).toString()));
			}
		}
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST - 1) + "…" : text;
	}

}
