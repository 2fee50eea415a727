package org.vekha.identification;

/**
 * The conditions of which one is enough to put a school on the list.
 */
public enum Condition {

	TWO_IN_LAST_YEAR("условие А: не меньше двух процедур с низким результатом в последнем учебном году"),
	ONE_IN_EACH_YEAR("условие Б: хотя бы одна процедура с низким результатом в каждом из двух последних учебных годов");

	private final String title;

	Condition(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
