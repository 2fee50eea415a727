package org.vekha.intake;

import java.util.List;

import org.vekha.roadmap.RoadmapColumn;

/**
 * The tables of a road map as they are printed.
 *
 * @param title the words before the first table, if there are any
 * @param columns the columns in the order in which they stand
 * @param warnings what the coordinator should know about the file as a whole
 */
public record PrintedRoadmap(String title, List<RoadmapColumn> columns, List<PrintedRow> rows, List<String> warnings) {

	public PrintedRoadmap {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		warnings = List.copyOf(warnings);
	}

}
