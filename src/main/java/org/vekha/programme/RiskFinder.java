package org.vekha.programme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes which of a school's risks a row of a table answers: by the risk's number or by
 * its words.
 */
public final class RiskFinder {

	private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

	/** Words that are shorter say little, and of others the beginning is enough. */
	private static final int STEM = 5;

	private static final int LEAST_SHARED = 2;

	private final Map<String, String> risks;

	/**
	 * Sets up the finder.
	 * @param risks the titles of the activated risks by their numbers
	 */
	public RiskFinder(Map<String, String> risks) {
		this.risks = new TreeMap<>(risks);
	}

	/** The number of the only risk that the texts name, if they name one. */
	public Optional<String> in(String... texts) {
		if (this.risks.size() == 1) {
			return this.risks.keySet().stream().findFirst();
		}
		var text = Arrays.stream(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
		var numbered = this.risks.keySet().stream().filter(number -> names(text, number)).toList();
		return (numbered.size() == 1) ? Optional.of(numbered.get(0)) : byWords(stems(text));
	}

	private Optional<String> byWords(Set<String> said) {
		int most = 0;
		String best = null;
		for (var risk : this.risks.entrySet()) {
			var shared = stems(risk.getValue());
			int words = shared.size();
			shared.retainAll(said);
			if (shared.size() >= Math.min(LEAST_SHARED, words) && shared.size() >= most && !shared.isEmpty()) {
				// Two that fit as well as each other are no proposal
				best = (shared.size() == most) ? null : risk.getKey();
				most = shared.size();
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean names(String text, String number) {
		return Pattern.compile("(?<![\\d.])%s(?!\\.?\\d)".formatted(Pattern.quote(number))).matcher(text).find();
	}

	private static Set<String> stems(String text) {
		return NOT_A_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
			.filter(word -> word.length() >= STEM)
			.map(word -> word.substring(0, STEM))
			.collect(Collectors.toCollection(HashSet::new));
	}

}
