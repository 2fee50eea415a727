package org.vekha.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes a road map as a Word document: A4 across, the header on each page.
 */
final class WordSheet {

	/** In twentieths of a point. */
	private static final int LONG_SIDE = 16838;

	private static final int SHORT_SIDE = 11906;

	private static final int MARGIN = 720;

	private static final int SMALL = 9;

	private static final int LARGE = 14;

	private final RoadmapSheet sheet;

	private WordSheet(RoadmapSheet sheet) {
		this.sheet = sheet;
	}

	static void write(RoadmapSheet sheet, OutputStream out) throws IOException {
		try (var document = new XWPFDocument()) {
			new WordSheet(sheet).fill(document);
			document.write(out);
		}
	}

	private void fill(XWPFDocument document) {
		setUpPage(document);
		var title = document.createParagraph();
		title.setAlignment(ParagraphAlignment.CENTER);
		print(title, this.sheet.title(), LARGE, true);
		var note = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		print(note, this.sheet.note(), SMALL, false);
		fill(document.createTable(this.sheet.lines().size() + 1, this.sheet.columns().size()));
	}

	private static void setUpPage(XWPFDocument document) {
		var section = document.getDocument().getBody().addNewSectPr();
		var size = section.addNewPgSz();
		size.setOrient(STPageOrientation.LANDSCAPE);
		size.setW(BigInteger.valueOf(LONG_SIDE));
		size.setH(BigInteger.valueOf(SHORT_SIDE));
		var margins = section.addNewPgMar();
		var margin = BigInteger.valueOf(MARGIN);
		margins.setLeft(margin);
		margins.setRight(margin);
		margins.setTop(margin);
		margins.setBottom(margin);
	}

	private void fill(XWPFTable table) {
		setUpColumns(table);
		var header = table.getRow(0);
		header.setRepeatHeader(true);
		var headers = this.sheet.headers();
		for (int column = 0; column < headers.size(); column++) {
			print(header.getCell(column), headers.get(column), true);
		}
		for (int index = 0; index < this.sheet.lines().size(); index++) {
			var row = table.getRow(index + 1);
			row.setCantSplitRow(true);
			var line = this.sheet.lines().get(index);
			if (line.section() != null) {
				printSection(row, line.section());
			}
			else {
				for (int column = 0; column < line.cells().size(); column++) {
					print(row.getCell(column), line.cells().get(column), false);
				}
			}
		}
	}

	private void setUpColumns(XWPFTable table) {
		table.setWidthType(TableWidthType.PCT);
		table.setWidth("100%");
		var widths = ColumnWidths.of(this.sheet.columns());
		int all = widths.stream().mapToInt(Integer::intValue).sum();
		var grid = (table.getCTTbl().getTblGrid() != null) ? table.getCTTbl().getTblGrid()
				: table.getCTTbl().addNewTblGrid();
		for (int column = 0; column < widths.size(); column++) {
			var width = BigInteger.valueOf((long) (LONG_SIDE - 2 * MARGIN) * widths.get(column) / all);
			var known = column < grid.sizeOfGridColArray();
			(known ? grid.getGridColArray(column) : grid.addNewGridCol()).setW(width);
			// Word goes by the cells, other programs by the grid
			for (var row : table.getRows()) {
				row.getCell(column).setWidth(width.toString());
			}
		}
	}

	private void printSection(XWPFTableRow row, String section) {
		while (row.getTableCells().size() > 1) {
			row.removeCell(row.getTableCells().size() - 1);
		}
		var cell = row.getCell(0);
		cell.setWidth(String.valueOf(LONG_SIDE - 2 * MARGIN));
		cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(this.sheet.columns().size()));
		print(cell, section, true);
		cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
	}

	private static void print(XWPFTableCell cell, String text, boolean bold) {
		print(cell.getParagraphs().get(0), text, SMALL, bold);
	}

	private static void print(XWPFParagraph paragraph, String text, int size, boolean bold) {
		paragraph.setSpacingAfter(0);
		var run = paragraph.createRun();
		run.setFontFamily("Times New Roman");
		run.setFontSize(size);
		run.setBold(bold);
		var lines = text.split("\n", -1);
		for (int index = 0; index < lines.length; index++) {
			if (index > 0) {
				run.addBreak();
			}
			run.setText(lines[index]);
		}
	}

}
