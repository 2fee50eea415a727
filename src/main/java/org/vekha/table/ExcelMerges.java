package org.vekha.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged cells of a sheet. They stand behind its rows, so that they have to be read
 * before them.
 */
final class ExcelMerges {

	/** Of all sheets together. */
	private static final int MOST = 50_000;

	private final int columns;

	private final List<ExcelMerge> merges;

	private final List<ExcelMerge> active = new ArrayList<>();

	private int next;

	ExcelMerges(int columns, List<ExcelMerge> merges) {
		this.columns = columns;
		this.merges = merges.stream().sorted(Comparator.comparing(ExcelMerge::firstRow)).toList();
	}

	/** Those of all sheets, by the names of the sheets. */
	static Map<String, ExcelMerges> of(TableFile file, int columns) throws IOException, XMLStreamException {
		try (var office = OfficeFile.open(file)) {
			var workbook = office.main("spreadsheetml.sheet.main+xml").orElseThrow(IOException::new);
			var targets = office.targets(workbook);
			var merges = new HashMap<String, ExcelMerges>();
			var parts = new HashSet<String>();
			int left = MOST;
			try (var content = office.part(workbook)) {
				var xml = SafeXml.read(content);
				while (SafeXml.nextElement(xml)) {
					if (xml.getLocalName().equals("sheet")) {
						var part = targets.get(SafeXml.attribute(xml, "id"));
						if (!parts.add(part)) {
							throw new IOException("Two sheets with the same rows");
						}
						var read = read(office, part, columns, left);
						left -= read.size();
						merges.put(SafeXml.attribute(xml, "name"), new ExcelMerges(columns, read));
					}
				}
			}
			return merges;
		}
	}

	private static List<ExcelMerge> read(OfficeFile office, String part, int columns, int most)
			throws IOException, XMLStreamException {
		var merges = new ArrayList<ExcelMerge>();
		try (var content = office.part(part)) {
			var xml = SafeXml.read(content);
			while (SafeXml.nextElement(xml)) {
				if (xml.getLocalName().equals("mergeCell")) {
					var range = CellRangeAddress.valueOf(SafeXml.attribute(xml, "ref"));
					int column = range.getFirstColumn() + 1;
					int last = Math.min(range.getLastColumn() + 1, columns);
					if (column <= last) {
						merges.add(new ExcelMerge(range.getFirstRow() + 1, range.getLastRow() + 1, column,
								last - column + 1));
					}
				}
				if (merges.size() > most) {
					throw new IOException("Too many merged cells");
				}
			}
		}
		return merges;
	}

	/**
	 * Those that a row is part of; to be asked row by row, downwards.
	 * @throws IllegalStateException if they must overlap, which no spreadsheet lets them
	 */
	List<ExcelMerge> at(int row) {
		this.active.removeIf(merge -> merge.lastRow() < row);
		while (this.next < this.merges.size() && this.merges.get(this.next).firstRow() <= row) {
			var merge = this.merges.get(this.next++);
			if (merge.lastRow() >= row) {
				this.active.add(merge);
				if (this.active.size() > this.columns) {
					throw new IllegalStateException("Merged cells overlap");
				}
			}
		}
		return this.active;
	}

}
