package org.vekha.setup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.vekha.shared.RuleViolation;

/**
 * What logins look like, and logins for people who have none yet: the surname with
 * initials, and the municipality.
 */
final class Logins {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

	private static final Pattern PERSON = Pattern
		.compile("\\p{Lu}[\\p{L}-]+( \\p{Lu}[\\p{L}-]*\\.?){1,2}|" + "\\p{Lu}[\\p{L}-]+ \\p{Lu}\\. ?\\p{Lu}\\.");

	private static final int SHORTEST = 3;

	private static final int LONGEST = 64;

	private static final int LONGEST_MADE = 24;

	private static final int MOST_NAMESAKES = 99;

	private Logins() {
	}

	static void check(String login) {
		if (login.length() < SHORTEST || login.length() > LONGEST || !FORM.matcher(login).matches()) {
			throw new RuleViolation(
					("логин «%s» не подходит: от %d до %d знаков – строчные латинские буквы, цифры, между ними точка "
							+ "или дефис.")
						.formatted((login.length() > LONGEST) ? login.substring(0, LONGEST) + "…" : login, SHORTEST,
								LONGEST));
		}
	}

	/**
	 * Gives everybody without a login one that nobody has.
	 * @param known which of some logins exist, with the names of their people
	 */
	static List<PersonRow> complete(List<PersonRow> rows, String municipalityId,
			Function<Collection<String>, Map<String, String>> known) {
		var taken = new HashSet<String>();
		rows.stream().map(PersonRow::login).filter(login -> !login.isEmpty()).forEach(taken::add);
		var made = new LinkedHashMap<Integer, String>();
		var open = new ArrayList<Integer>();
		for (int index = 0; index < rows.size(); index++) {
			if (rows.get(index).login().isEmpty() && !rows.get(index).name().isEmpty()) {
				open.add(index);
			}
		}
		// Rarely more than one round: each asks for all who are still without a login
		for (int number = 1; !open.isEmpty() && number <= MOST_NAMESAKES; number++) {
			var wanted = new LinkedHashMap<Integer, String>();
			for (var index : open) {
				wanted.put(index, login(rows.get(index).name(), municipalityId, number));
			}
			Set<String> existing = known.apply(wanted.values()).keySet();
			wanted.forEach((index, login) -> {
				if (!existing.contains(login) && taken.add(login)) {
					made.put(index, login);
				}
			});
			open.removeAll(made.keySet());
		}
		var completed = new ArrayList<>(rows);
		made.forEach((index, login) -> completed.set(index, rows.get(index).withLogin(login)));
		return completed;
	}

	private static String login(String name, String municipalityId, int number) {
		var key = PERSON.matcher(name).matches() ? person(name) : Words.key(name, LONGEST_MADE);
		return "%s%s.%s".formatted(key.isEmpty() ? "user" : key, (number > 1) ? String.valueOf(number) : "",
				municipalityId);
	}

	private static String person(String name) {
		var parts = name.split("[ .]+");
		var initials = new StringBuilder();
		for (int index = 1; index < parts.length; index++) {
			initials.append(Words.key(parts[index].substring(0, 1), 2));
		}
		var surname = Words.key(parts[0], LONGEST_MADE);
		return initials.isEmpty() ? surname : surname + "-" + initials;
	}

}
