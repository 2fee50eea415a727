package org.vekha.export;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a road map as an Excel sheet: A4 across, the header on each page.
 */
final class ExcelSheet {

	private static final int HEADER = 1;

	private static final int CHARACTER = 256;

	private final RoadmapSheet sheet;

	private final CellStyle plain;

	private final CellStyle bold;

	private final XSSFSheet table;

	private ExcelSheet(RoadmapSheet sheet, XSSFWorkbook workbook) {
		this.sheet = sheet;
		this.plain = style(workbook, false);
		this.bold = style(workbook, true);
		this.table = workbook.createSheet("Дорожная карта");
	}

	static void write(RoadmapSheet sheet, OutputStream out) throws IOException {
		try (var workbook = new XSSFWorkbook()) {
			new ExcelSheet(sheet, workbook).fill();
			workbook.write(out);
		}
	}

	private static CellStyle style(XSSFWorkbook workbook, boolean bold) {
		var font = workbook.createFont();
		font.setBold(bold);
		var style = workbook.createCellStyle();
		style.setFont(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setAlignment(bold ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private void fill() {
		setUpPage();
		merged(0, this.sheet.title());
		var header = this.table.createRow(HEADER);
		var headers = this.sheet.headers();
		for (int column = 0; column < headers.size(); column++) {
			cell(header, column, headers.get(column), this.bold);
		}
		for (int index = 0; index < this.sheet.lines().size(); index++) {
			var line = this.sheet.lines().get(index);
			int number = HEADER + 1 + index;
			if (line.section() != null) {
				merged(number, line.section());
			}
			else {
				var row = this.table.createRow(number);
				for (int column = 0; column < line.cells().size(); column++) {
					cell(row, column, line.cells().get(column), this.plain);
				}
			}
		}
	}

	private void setUpPage() {
		var widths = ColumnWidths.of(this.sheet.columns());
		for (int column = 0; column < widths.size(); column++) {
			this.table.setColumnWidth(column, widths.get(column) * 3 * CHARACTER);
		}
		this.table.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		this.table.getPrintSetup().setLandscape(true);
		this.table.setFitToPage(true);
		this.table.getPrintSetup().setFitHeight((short) 0);
		this.table.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
		this.table.createFreezePane(0, HEADER + 1);
		this.table.getFooter().setLeft(this.sheet.note());
	}

	private void merged(int number, String text) {
		var row = this.table.createRow(number);
		int last = this.sheet.columns().size() - 1;
		for (int column = 0; column <= last; column++) {
			cell(row, column, (column == 0) ? text : "", this.bold);
		}
		this.table.addMergedRegion(new CellRangeAddress(number, number, 0, last));
	}

	private static void cell(Row row, int column, String text, CellStyle style) {
		var cell = row.createCell(column);
		cell.setCellValue(text);
		cell.setCellStyle(style);
	}

}
