package org.vekha.export;

import java.util.List;

/**
 * A line of an exported table: the heading of a section over all columns, or a row.
 *
 * @param section the heading, or {@code null} in a row
 * @param cells the texts of a row
 */
public record SheetLine(String section, List<String> cells) {

	public SheetLine {
		cells = List.copyOf(cells);
	}

	static SheetLine heading(String section) {
		return new SheetLine(section, List.of());
	}

	static SheetLine row(List<String> cells) {
		return new SheetLine(null, cells);
	}

}
