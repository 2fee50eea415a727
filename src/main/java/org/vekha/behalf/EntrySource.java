package org.vekha.behalf;

/**
 * How somebody learnt what is entered for another.
 */
public enum EntrySource {

	CALL("звонок"),

	LETTER("письмо"),

	PAPER("бумага"),

	EMAIL("электронная почта");

	private final String title;

	EntrySource(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
