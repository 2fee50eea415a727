package org.vekha.export;

import org.vekha.roadmap.RoadmapRow;

/**
 * A row of a road map and what has become of it.
 *
 * @param content the row as printed
 * @param state its state in words, and whether it is late
 * @param done when it was done
 * @param evidence what confirms it
 */
public record StatedRow(RoadmapRow content, String state, String done, String evidence) {

}
