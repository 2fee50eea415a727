package org.vekha.process.desk;

import java.util.Map;

/**
 * Which tasks are shown; it stands in the page's address.
 *
 * @param show {@code mine}, {@code overdue}, {@code soon} (due in the coming days),
 * {@code signature} (with the head of the department) or {@code all}
 * @param school the id of a school, or nothing
 * @param kind the id of a user task, or nothing
 * @param text a part of the task's name, or nothing
 */
record DeskFilter(String show, String school, String kind, String text, int page) {

	private static final int LONGEST_TEXT = 100;

	static DeskFilter of(Map<String, String> parameters) {
		var show = parameters.getOrDefault("show", "mine");
		var page = parameters.getOrDefault("page", "1");
		var text = parameters.getOrDefault("text", "").strip();
		return new DeskFilter(show.matches("overdue|soon|signature|all") ? show : "mine",
				parameters.getOrDefault("school", ""), parameters.getOrDefault("kind", ""),
				(text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text,
				page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
	}

	boolean overdue() {
		return this.show.equals("overdue");
	}

	/** As a pattern in which nothing that was typed has a meaning of its own. */
	String pattern() {
		return "%" + this.text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

}
