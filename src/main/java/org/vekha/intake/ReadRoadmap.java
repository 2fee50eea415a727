package org.vekha.intake;

import java.util.List;

import org.vekha.roadmap.RoadmapColumn;

/**
 * A road map as its file was read: nothing of it is stored.
 *
 * @param title the words before the first table, or {@code null}
 * @param warnings what the coordinator should know about the file as a whole
 */
public record ReadRoadmap(String title, List<RoadmapColumn> columns, List<ReadRow> rows, List<String> warnings) {

	public ReadRoadmap {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		warnings = List.copyOf(warnings);
	}

}
