package org.vekha.cycle;

import java.util.List;

import org.vekha.roadmap.Circle;

/**
 * The schools of a year or plan, among which the circles of its activities are found.
 *
 * @param supported ids of those that are supported or helped
 * @param all ids of all schools of the municipality
 */
public record YearSchools(List<String> supported, List<String> all) {

	/** The ids of the schools in the circle. */
	public List<String> in(Circle circle) {
		return switch (circle.kind()) {
			case LISTED -> this.supported;
			case ALL -> this.all;
			case NAMED -> circle.schools();
		};
	}

	/**
	 * The ids of those in the circle that are supported or helped, and so report on each
	 * period.
	 */
	public List<String> supportedIn(Circle circle) {
		return this.supported.stream().filter(circle::includes).toList();
	}

}
