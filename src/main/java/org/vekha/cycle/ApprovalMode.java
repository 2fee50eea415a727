package org.vekha.cycle;

/**
 * How the road map is put in force.
 */
public enum ApprovalMode {

	/** The head approves it here. */
	HEAD("Согласует начальник управления"),

	/** The coordinator enters the order of a head who does not log in. */
	ORDER("Координатор вносит приказ");

	private final String title;

	ApprovalMode(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
