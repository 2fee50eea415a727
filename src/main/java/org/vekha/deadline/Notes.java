package org.vekha.deadline;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has to be said about a reading besides its meaning.
 */
final class Notes {

	private static final int LONGEST_QUOTE = 120;

	private static final int MOST = 8;

	private final Set<String> sentences = new LinkedHashSet<>();

	void add(String sentence) {
		if (this.sentences.size() < MOST) {
			this.sentences.add(sentence);
		}
	}

	void slip(String written, String meant) {
		add("Слово «%s» прочитано как «%s».".formatted(quote(written), meant));
	}

	/** The sentences after what the reading means. */
	String after(String meaning) {
		return this.sentences.isEmpty() ? meaning : meaning + " " + String.join(" ", this.sentences);
	}

	/** The words as they can be quoted: not too long. */
	static String quote(String words) {
		return (words.length() <= LONGEST_QUOTE) ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
	}

}
