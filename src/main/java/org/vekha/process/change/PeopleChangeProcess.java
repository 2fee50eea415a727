package org.vekha.process.change;

/**
 * The replacement of a curator or an expert as a running process.
 */
public final class PeopleChangeProcess {

	public static final String KEY = "people-change";

	private PeopleChangeProcess() {
	}

}
