package org.vekha.risk;

/**
 * How strongly a risk factor shows in a school.
 */
public enum Grade {

	ABSENT("не проявляется"), SIGNIFICANT("существенный"), ACUTE("острый");

	private final String title;

	Grade(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
