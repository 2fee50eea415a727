package org.vekha.indicator;

/**
 * Which way an indicator is to move.
 */
public enum Direction {

	UP("рост"), DOWN("снижение"), KEEP("не хуже");

	private final String title;

	Direction(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
