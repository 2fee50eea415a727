package org.vekha.roadmap;

/**
 * How the schools that an activity concerns are named.
 */
public enum CircleKind {

	/** Those that are supported in the year. */
	LISTED("школы из списка"),

	/** Every school of the municipality. */
	ALL("все школы муниципалитета"),

	/** The ones that the road map names. */
	NAMED("названные школы");

	private final String title;

	CircleKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
