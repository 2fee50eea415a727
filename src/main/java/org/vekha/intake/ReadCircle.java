package org.vekha.intake;

import java.util.List;

import org.vekha.roadmap.Circle;

/**
 * The schools that a row was taken to concern.
 *
 * @param circle the schools
 * @param explanation where that stands, in Russian
 * @param unknown what looks like a school's name and is none of the registered ones
 */
public record ReadCircle(Circle circle, String explanation, List<String> unknown) {

	public ReadCircle {
		unknown = List.copyOf(unknown);
	}

}
