package org.vekha.deadline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What has to be said about a reading besides its meaning.
 */
final class Notes {

	private static final int LONGEST_QUOTE = 120;

	private static final int MOST = 8;

	private final Set<String> sentences = new LinkedHashSet<>();

	private final Set<Integer> years = new TreeSet<>();

	void add(String sentence) {
		if (this.sentences.size() < MOST) {
			this.sentences.add(sentence);
		}
	}

	/** Says that a year was not printed; all such years together. */
	void year(int year) {
		this.years.add(year);
	}

	void slip(String written, String meant) {
		add("Слово «%s» прочитано как «%s».".formatted(quote(written), meant));
	}

	/** The sentences after what the reading means. */
	String after(String meaning) {
		var all = new ArrayList<String>();
		all.add(meaning);
		if (!this.years.isEmpty()) {
			all.add("Год не указан, взят из срока плана: %s."
				.formatted(this.years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
		}
		all.addAll(this.sentences);
		return String.join(" ", all);
	}

	/** The words as they can be quoted: not too long. */
	static String quote(String words) {
		return (words.length() <= LONGEST_QUOTE) ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
	}

}
