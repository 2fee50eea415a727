package org.vekha.school;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts schools into the order in which people list them: № 2 before № 14.
 */
final class SchoolOrder {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final Comparator<School> BY_NAME = Comparator.comparing(SchoolOrder::key).thenComparing(School::id);

	private SchoolOrder() {
	}

	static List<School> sorted(List<School> schools) {
		return schools.stream().sorted(BY_NAME).toList();
	}

	private static String key(School school) {
		return NUMBER.matcher(school.shortName()).replaceAll(number -> "%9s".formatted(number.group()));
	}

}
