package org.vekha.responsible;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word as the vocabulary writes it: a stem and how it ends.
 *
 * @param stem what it begins with, or is
 * @param endings how it may end
 * @param singular the endings of its nominative
 * @param plural the same, of more than one
 */
record WordPattern(String stem, Endings endings, List<String> singular, List<String> plural) {

	private static final Pattern DECLINED = Pattern.compile("(.+)\\[([^/\\]]*)(/?)([^]]*)]");

	private static final Set<String> RUSSIAN_ENDINGS = Set.of("", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й",
			"ой", "ей", "ом", "ем", "ам", "ям", "ами", "ями", "ах", "ях", "ов", "ев", "ий", "ию", "ия", "ие", "ием",
			"ии", "иям", "иями", "иях", "ый", "ая", "яя", "ое", "ее", "ые", "ого", "его", "ому", "ему", "ым", "им",
			"ых", "их", "ыми", "ими", "ую", "юю", "ою", "ею", "ью", "ек", "ок", "ки", "ийся", "иеся", "ихся", "имися",
			"щимися");

	private static final Set<String> ADJECTIVE_PLURAL = Set.of("ые", "ие");

	private static final Set<String> AMBIGUOUS = Set.of("а", "я", "о", "е");

	private static final int LONG_STEM = 8;

	enum Endings {

		NONE, RUSSIAN, SUFFIX, GAP, SAME_WORD

	}

	static WordPattern of(String written) {
		if ("...".equals(written)) {
			return new WordPattern("", Endings.GAP, List.of(), List.of());
		}
		if (written.startsWith("*")) {
			return new WordPattern(Words.form(written.substring(1)), Endings.SUFFIX, List.of(), List.of());
		}
		var declined = DECLINED.matcher(written);
		if (declined.matches()) {
			return new WordPattern(Words.form(declined.group(1)), Endings.RUSSIAN,
					List.of(declined.group(2).split(",")),
					declined.group(3).isEmpty() ? List.of() : List.of(declined.group(4).split(",")));
		}
		if (written.endsWith("*")) {
			return new WordPattern(Words.form(written.substring(0, written.length() - 1)), Endings.RUSSIAN, List.of(),
					List.of());
		}
		return new WordPattern(Words.form(written), Endings.NONE, List.of(), List.of());
	}

	boolean isGap() {
		return this.endings == Endings.GAP;
	}

	/** A word of a municipality's own term, in any case. */
	static WordPattern term(String form) {
		return new WordPattern(form, Endings.SAME_WORD, List.of(), List.of());
	}

	/** Whether its ending tells how somebody is named. */
	boolean declined() {
		return !this.singular.isEmpty() || !this.plural.isEmpty();
	}

	boolean isTerm() {
		return this.endings == Endings.SAME_WORD;
	}

	boolean matches(Word word) {
		if (!word.is(Word.Kind.WORD)) {
			return word.is(Word.Kind.PERSON) && isTerm() && Words.same(word.form(), this.stem);
		}
		var form = word.form();
		return switch (this.endings) {
			case NONE -> form.equals(this.stem);
			case RUSSIAN -> form.startsWith(this.stem) && RUSSIAN_ENDINGS.contains(form.substring(this.stem.length()))
					|| slipped(form);
			case SUFFIX -> word.abbreviated() && form.endsWith(this.stem);
			case SAME_WORD -> Words.same(form, this.stem);
			case GAP -> false;
		};
	}

	GrammaticalNumber number(Word word) {
		if (!declined()) {
			return GrammaticalNumber.UNTOLD;
		}
		var form = word.form();
		var ending = form.startsWith(this.stem) ? form.substring(this.stem.length()) : "";
		if (this.singular.contains(ending)) {
			return GrammaticalNumber.ONE;
		}
		return this.plural.contains(ending) ? GrammaticalNumber.MANY : GrammaticalNumber.OBLIQUE;
	}

	/** Whether its plural reads like whose somebody is: «школы». */
	boolean ambiguous(Word word) {
		return this.plural.stream().noneMatch(ADJECTIVE_PLURAL::contains) && number(word) == GrammaticalNumber.MANY
				&& this.singular.stream().anyMatch(AMBIGUOUS::contains);
	}

	/** Whether it is the word with one letter wrong, missing or too many. */
	private boolean slipped(String form) {
		if (this.stem.length() < LONG_STEM) {
			return false;
		}
		for (int length = this.stem.length() - 1; length <= this.stem.length() + 1
				&& length <= form.length(); length++) {
			if (RUSSIAN_ENDINGS.contains(form.substring(length)) && oneSlip(form.substring(0, length), this.stem)) {
				return true;
			}
		}
		return false;
	}

	private static boolean oneSlip(String left, String right) {
		var start = 0;
		while (start < left.length() && start < right.length() && left.charAt(start) == right.charAt(start)) {
			start++;
		}
		var leftEnd = left.length();
		var rightEnd = right.length();
		while (leftEnd > start && rightEnd > start && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
			leftEnd--;
			rightEnd--;
		}
		var swapped = leftEnd - start == 2 && rightEnd - start == 2 && left.charAt(start) == right.charAt(start + 1)
				&& left.charAt(start + 1) == right.charAt(start);
		return swapped || Math.max(leftEnd - start, rightEnd - start) <= 1;
	}

}
