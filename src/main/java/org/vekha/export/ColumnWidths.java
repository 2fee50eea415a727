package org.vekha.export;

import java.util.List;

import org.vekha.roadmap.RoadmapColumn;

/**
 * How wide the columns are in relation to each other.
 */
final class ColumnWidths {

	private ColumnWidths() {
	}

	static List<Integer> of(List<RoadmapColumn> columns) {
		return columns.stream().map(column -> switch (column.meaning()) {
			case NUMBER -> 3;
			case TITLE -> 14;
			case SCHOOL_PART, EXPECTED_RESULT -> 10;
			case DEADLINE, RESPONSIBLE, SECTION -> 8;
			case OTHER -> 7;
		}).toList();
	}

}
