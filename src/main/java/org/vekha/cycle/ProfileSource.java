package org.vekha.cycle;

/**
 * Where the risk profile of a school comes from.
 */
public enum ProfileSource {

	/** The school grades itself, and its curator agrees. */
	SELF_ASSESSMENT("Самооценка школы, куратор согласует", "self-assessment"),
	/** It is handed down, and the school verifies it and activates what it works on. */
	OUTSIDE("Профиль приходит извне, школа верифицирует и активирует риски", "outside");

	private final String title;

	private final String key;

	ProfileSource(String title, String key) {
		this.title = title;
		this.key = key;
	}

	public String title() {
		return this.title;
	}

	/** As forms name it. */
	public String key() {
		return this.key;
	}

	/** The source that forms name so; the usual one where they name none. */
	public static ProfileSource of(String key) {
		return OUTSIDE.key.equals(key) ? OUTSIDE : SELF_ASSESSMENT;
	}

}
