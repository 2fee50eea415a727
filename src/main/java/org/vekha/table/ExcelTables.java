package org.vekha.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;

import com.github.pjfanning.xlsx.StreamingReader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.vekha.shared.RuleViolation;

/**
 * Reads the sheets of an Excel file row by row; hidden sheets are left out.
 */
final class ExcelTables {

	private static final int ROWS_IN_MEMORY = 50;

	private final TableFile file;

	private final Bounds bounds;

	private final TableSink sink;

	private final ExcelCells cells = new ExcelCells();

	private long taken;

	private ExcelTables(TableFile file, Bounds bounds, TableSink sink) {
		this.file = file;
		this.bounds = bounds;
		this.sink = sink;
	}

	static void read(TableFile file, Bounds bounds, TableSink sink) {
		new ExcelTables(file, bounds, sink).read();
	}

	private void read() {
		var merges = careful(() -> ExcelMerges.of(this.file, this.bounds.columns()));
		try (var workbook = careful(this::open)) {
			for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
				if (!workbook.isSheetHidden(index) && !workbook.isSheetVeryHidden(index)) {
					int place = index;
					var sheet = careful(() -> workbook.getSheetAt(place));
					read(sheet, merges.getOrDefault(sheet.getSheetName(),
							new ExcelMerges(this.bounds.columns(), List.of())));
				}
			}
		}
		catch (IOException ex) {
			throw TableRefused.damaged(this.file, ex);
		}
	}

	private Workbook open() {
		return StreamingReader.builder().rowCacheSize(ROWS_IN_MEMORY).open(this.file.content().toFile());
	}

	private void read(Sheet sheet, ExcelMerges merges) {
		var place = "лист «%s»".formatted(sheet.getSheetName());
		take(Bounds.TABLE_ROOM);
		this.sink.table(place);
		int count = 0;
		var rows = careful(sheet::rowIterator);
		while (careful(rows::hasNext)) {
			var row = careful(() -> row(place, rows.next(), merges));
			if (!row.empty()) {
				this.bounds.checkRow(this.file, place, ++count);
				take(Bounds.roomOf(row));
				this.sink.row(row);
			}
		}
	}

	private void take(long room) {
		this.taken += room;
		this.bounds.checkAll(this.file, this.taken);
	}

	private TableRow row(String place, Row row, ExcelMerges merges) {
		int number = row.getRowNum() + 1;
		var merged = merges.at(number);
		var covered = new BitSet();
		var widths = new HashMap<Integer, Integer>();
		for (var merge : merged) {
			covered.set(merge.firstCovered(number), merge.end());
			widths.putIfAbsent(merge.column(), merge.width());
		}
		var read = new ArrayList<TableCell>();
		for (var cell : row) {
			int column = cell.getColumnIndex() + 1;
			if (column <= this.bounds.columns() || cell.getCellType() != CellType.BLANK) {
				this.bounds.checkColumn(this.file, place, number, column);
				if (!covered.get(column)) {
					var content = this.cells.read(cell, widths.getOrDefault(column, 1));
					this.bounds.checkCell(this.file, place, number, column, content.text().length());
					read.add(content);
				}
			}
		}
		merged.stream()
			.filter(merge -> merge.firstRow() < number)
			.forEach(merge -> read.add(new TableCell(merge.column(), merge.width(), "", true)));
		read.sort(Comparator.comparing(TableCell::column));
		return new TableRow(number, read);
	}

	/** Whatever the libraries throw at a damaged file, the user learns that it is one. */
	private <T> T careful(Callable<T> reading) {
		try {
			return reading.call();
		}
		catch (RuleViolation ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw TableRefused.damaged(this.file, ex);
		}
	}

}
