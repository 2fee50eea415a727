package org.vekha.roadmap;

import java.util.Objects;

import org.vekha.shared.Require;

/**
 * A column of a road map's table.
 *
 * @param meaning what stands in it
 * @param header its header as printed
 */
public record RoadmapColumn(ColumnMeaning meaning, String header) {

	public RoadmapColumn {
		Require.value(meaning, "Столбец дорожной карты");
		header = Objects.requireNonNullElse(Require.optionalText(header, "Название столбца"), "");
	}

}
