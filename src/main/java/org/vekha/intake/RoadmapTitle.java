package org.vekha.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the title of a road map among the lines before its table.
 *
 * @param title the title, or {@code null} if nothing is one
 * @param rest the last line that stands between the title and the table, or {@code null}
 */
record RoadmapTitle(String title, String rest) {

	/** A title stands no further before its table. */
	private static final int NEAR = 15;

	private static final int LONGEST = 1500;

	private static final int UNNAMED = 3;

	private static final Pattern NAMES_A_PLAN = Pattern
		.compile("(?iu)(?<!\\p{L})(план(?!\\p{L})|план-|дорожн|программ|комплекс\\p{L}* мер|перечень мер|мероприяти)");

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	static RoadmapTitle of(List<String> lines) {
		var near = lines.subList(Math.max(0, lines.size() - NEAR), lines.size())
			.stream()
			.map(Printed::line)
			.filter(line -> !line.isEmpty())
			.toList();
		if (near.isEmpty()) {
			return new RoadmapTitle(null, null);
		}
		int start = start(near);
		int end = end(near, start);
		var title = String.join(" ", near.subList(start, end));
		return new RoadmapTitle((title.length() <= LONGEST) ? title : near.get(near.size() - 1),
				(end < near.size()) ? near.get(near.size() - 1) : null);
	}

	/** The last line that names a plan, or the one just before it that does so too. */
	private static int start(List<String> lines) {
		int start = -1;
		for (int index = lines.size() - 1; index >= 0; index--) {
			var names = NAMES_A_PLAN.matcher(lines.get(index)).find();
			if (names && (start < 0 || (start - index < 3 && !YEAR.matcher(lines.get(index)).find()))) {
				start = index;
			}
		}
		return (start >= 0) ? start : Math.max(0, lines.size() - UNNAMED);
	}

	/** A title ends with the year that it is for. */
	private static int end(List<String> lines, int start) {
		for (int index = start; index < lines.size(); index++) {
			if (index > start && SectionRow.names(lines.get(index))) {
				return index;
			}
			if (YEAR.matcher(lines.get(index)).find()) {
				return index + 1;
			}
		}
		return lines.size();
	}

}
