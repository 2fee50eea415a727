package org.vekha.deadline;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the word that was meant where somebody mistyped it. Numbers are never guessed.
 */
final class Slips {

	private static final int SHORTEST = 4;

	/** Words other than months are long before one slip may be overlooked in them. */
	private static final int SHORTEST_OTHER = 6;

	/** From this length on two slips are overlooked. */
	private static final int LONG = 8;

	/** Words that say when; a slip in any other is left as it is. */
	private static final Set<Sort> TIMES = EnumSet.of(Sort.MONTH, Sort.WEEKDAY, Sort.QUARTER, Sort.TERM, Sort.TRIMESTER,
			Sort.HALF_YEAR, Sort.SEMESTER, Sort.MONTH_WORD, Sort.HOLIDAYS, Sort.REPEAT, Sort.ALWAYS, Sort.DURING,
			Sort.SCHOOL, Sort.DECADE, Sort.HALF, Sort.PLAN);

	/** Words that are no slips, close as they are to one of ours. */
	private static final Set<String> REAL = Set.of("марка", "марки", "марту", "марш", "планы", "планов", "учебник",
			"учебники", "учебников", "недельный", "недельная");

	private final Vocabulary vocabulary;

	Slips(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * The word of the vocabulary that an unknown word was meant to be, or {@code null} if
	 * there is none or no single one.
	 */
	String meant(String word) {
		if (word.length() < SHORTEST || REAL.contains(word)) {
			return null;
		}
		int most = (word.length() >= LONG) ? 2 : 1;
		for (int slips = 1; slips <= most; slips++) {
			var found = nearest(word, slips);
			if (found != null) {
				return found.isEmpty() ? null : found;
			}
		}
		return null;
	}

	/** The word so many slips away; empty if several of different meaning are. */
	private String nearest(String word, int slips) {
		String found = null;
		for (int length = word.length() - slips; length <= word.length() + slips; length++) {
			for (var candidate : this.vocabulary.ofLength(length)) {
				if (!likely(word, candidate, slips) || distance(word, candidate, slips) != slips) {
					continue;
				}
				if (found != null && !Objects.equals(this.vocabulary.find(found), this.vocabulary.find(candidate))) {
					return "";
				}
				found = candidate;
			}
		}
		return found;
	}

	private boolean likely(String word, String candidate, int slips) {
		var sort = this.vocabulary.find(candidate).sort();
		boolean month = sort == Sort.MONTH;
		boolean sameStart = word.charAt(0) == candidate.charAt(0);
		if (!TIMES.contains(sort) || candidate.length() < (month ? SHORTEST : SHORTEST_OTHER)) {
			return false;
		}
		return sameStart || (month && slips == 1 && word.length() >= SHORTEST_OTHER);
	}

	/**
	 * How many letters are changed, left out, added or swapped with their neighbour; more
	 * than the limit is not counted out.
	 */
	private static int distance(String one, String other, int limit) {
		int[] before = null;
		int[] last = IntStream.rangeClosed(0, other.length()).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			int least = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
				if (before != null && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
				least = Math.min(least, row[j]);
			}
			if (least > limit) {
				return limit + 1;
			}
			before = last;
			last = row;
		}
		return last[other.length()];
	}

}
