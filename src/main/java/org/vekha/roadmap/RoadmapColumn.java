package org.vekha.roadmap;

/**
 * A column of a road map's table.
 *
 * @param meaning what stands in it
 * @param header its header as printed
 */
public record RoadmapColumn(ColumnMeaning meaning, String header) {

}
