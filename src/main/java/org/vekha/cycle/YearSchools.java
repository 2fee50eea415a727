package org.vekha.cycle;

import java.util.List;

import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CircleKind;

/**
 * The schools of a year or plan, among which the circles of its activities are found.
 *
 * @param listed ids of those that are on the list or helped
 * @param supported ids of these and of those that are supported without being listed
 * @param all ids of all schools of the municipality
 */
public record YearSchools(List<String> listed, List<String> supported, List<String> all) {

	public YearSchools(List<String> listed, List<String> all) {
		this(listed, listed, all);
	}

	/** The ids of the schools in the circle. */
	public List<String> in(Circle circle) {
		return switch (circle.kind()) {
			case LISTED -> this.listed;
			case ALL -> this.all;
			case NAMED -> circle.schools();
		};
	}

	/**
	 * The ids of those in the circle that are supported or helped, and so report on each
	 * period.
	 */
	public List<String> supportedIn(Circle circle) {
		var among = (circle.kind() == CircleKind.LISTED) ? this.listed : this.supported;
		return among.stream().filter(circle::includes).toList();
	}

}
