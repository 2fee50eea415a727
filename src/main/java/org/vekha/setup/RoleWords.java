package org.vekha.setup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vekha.access.Role;
import org.vekha.shared.RuleViolation;

/**
 * Reads roles as people call them: by their titles, or by the posts that usually go with
 * them.
 */
public final class RoleWords {

	/** An administrator works for no municipality. */
	private static final Set<Role> GIVEN = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

	private static final Pattern BETWEEN = Pattern.compile("[,;/\\n+]|(?<!\\p{L})и(?!\\p{L})");

	private static final int LONGEST_SHOWN = 60;

	/** The first that fits counts. */
	private static final List<Map.Entry<Pattern, Role>> WORDS = List.of(word("региональн", Role.REGION),
			word("партн|базов|лидер|наставник", Role.PARTNER), word("рабоч\\p{L}* групп", Role.WORKING_GROUP),
			word("методическ\\p{L}* объединени|(?<!\\p{L})[рмш]мо(?!\\p{L})", Role.METHODICAL_ASSOCIATION),
			word("куратор", Role.CURATOR), word("эксперт", Role.EXPERT), word("координатор", Role.COORDINATOR),
			word("контрол", Role.CONTROL), word("психолог", Role.PSYCHOLOGIST), word("методист", Role.METHODIST),
			word("(начальник|руководител|заведующ|глава)\\p{L}* .*(управлени|отдел|комитет|департамент)"
					+ "|^(начальник|руководитель|заведующ\\p{L}*)$", Role.HEAD),
			word("школ|директор|завуч|учител|зам\\p{L}* директор", Role.SCHOOL));

	private RoleWords() {
	}

	/** The roles that can be given in a municipality. */
	public static List<Role> given() {
		return Arrays.stream(Role.values()).filter(GIVEN::contains).toList();
	}

	/**
	 * Reads the words.
	 * @throws RuleViolation if some of them name no role
	 */
	static Set<Role> read(String words) {
		var roles = EnumSet.noneOf(Role.class);
		for (var part : BETWEEN.split(Words.lower(words))) {
			if (!part.isBlank()) {
				roles.add(role(part.strip()));
			}
		}
		if (roles.isEmpty()) {
			throw new RuleViolation("не указана роль: выберите из списка – %s.".formatted(titles()));
		}
		return roles;
	}

	private static Role role(String part) {
		if (part.contains("администратор")) {
			throw new RuleViolation("администраторов добавляют не здесь, а в разделе «Пользователи» "
					+ "приложения «Администрирование».");
		}
		return GIVEN.stream()
			.filter(role -> Words.lower(role.title()).equals(part) || role.group().equals(part))
			.findFirst()
			.or(() -> WORDS.stream()
				.filter(word -> word.getKey().matcher(part).find())
				.map(Map.Entry::getValue)
				.findFirst())
			.orElseThrow(() -> new RuleViolation("роль «%s» неизвестна: выберите из списка – %s."
				.formatted((part.length() > LONGEST_SHOWN) ? part.substring(0, LONGEST_SHOWN) + "…" : part, titles())));
	}

	private static String titles() {
		return GIVEN.stream().map(Role::title).map(String::toLowerCase).collect(Collectors.joining(", "));
	}

	private static Map.Entry<Pattern, Role> word(String pattern, Role role) {
		return Map.entry(Pattern.compile(pattern), role);
	}

}
