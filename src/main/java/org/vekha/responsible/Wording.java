package org.vekha.responsible;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.vekha.responsible.Word.Kind;

/**
 * A way to name somebody, as the vocabulary writes it: «рабоч[ая/ие] групп*».
 *
 * @param meaning what it means
 * @param parts its words
 * @param takesOwner whether whose it is may follow: «кураторы школ»
 * @param alone whether nothing may follow
 */
record Wording(Meaning meaning, List<WordPattern> parts, boolean takesOwner, boolean alone) {

	private static final int WIDEST_GAP = 4;

	static Wording of(String written, Meaning meaning, boolean takesOwner) {
		var alone = written.startsWith("!");
		var parts = Arrays.stream((alone ? written.substring(1) : written).strip().split("[\\s-]+"))
			.map(WordPattern::of)
			.toList();
		return new Wording(meaning, parts, takesOwner, alone);
	}

	/**
	 * A municipality's own.
	 * @param normal its words as {@link Words#normal} writes them
	 */
	static Wording term(String normal, Meaning meaning) {
		var parts = Arrays.stream(normal.split(" ")).filter(part -> !"и".equals(part)).map(WordPattern::term).toList();
		return new Wording(meaning, parts, false, false);
	}

	/** What it finds in the words from there on. */
	Optional<Found> at(List<Word> words, int from, Vocabulary vocabulary) {
		if (!this.parts.get(0).matches(words.get(from))) {
			return Optional.empty();
		}
		var position = from;
		var gap = 0;
		var declined = -1;
		var declinedAt = from;
		for (int part = 0; part < this.parts.size(); part++) {
			if (this.parts.get(part).isGap()) {
				gap = WIDEST_GAP;
				continue;
			}
			var next = find(this.parts.get(part), words, position, gap, vocabulary);
			if (next < 0) {
				return Optional.empty();
			}
			if (declined < 0 && this.parts.get(part).declined()) {
				declined = part;
				declinedAt = next;
			}
			position = next + 1;
			gap = 0;
		}
		if (this.alone && position < words.size() && words.get(position).is(Kind.WORD)) {
			return Optional.empty();
		}
		// The first word that tells it: «рабочей группы» is declined, «рабочие группы» is
		// not
		var telling = this.parts.get(Math.max(declined, 0));
		return Optional.of(new Found(this, from, position, telling.number(words.get(declinedAt)),
				telling.ambiguous(words.get(declinedAt))));
	}

	private static int find(WordPattern part, List<Word> words, int from, int gap, Vocabulary vocabulary) {
		var skipped = 0;
		for (int i = from; i < words.size(); i++) {
			var word = words.get(i);
			if (word.is(Kind.WORD) || word.is(Kind.PERSON)) {
				if (part.matches(word)) {
					return i;
				}
				if (++skipped > gap) {
					return -1;
				}
			}
			else if (!(word.is(Kind.DASH) || part.isTerm() && word.separates()
					|| gap > 0 && (word.is(Kind.AND) || word.is(Kind.COMMA) && vocabulary.isDetail(words, i + 1)))) {
				return -1;
			}
		}
		return -1;
	}

}
