package org.vekha.responsible;

/**
 * A word of a phrase, or a sign between words.
 *
 * @param kind what it is
 * @param text as printed
 * @param form in small letters, «ё» as «е»; a person's surname and initials
 * @param start where it begins in the phrase
 * @param end where it ends
 */
record Word(Kind kind, String text, String form, int start, int end) {

	enum Kind {

		WORD, PERSON, COMMA, AND, DASH, COLON, OPEN, CLOSE

	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	/** Whether it keeps those apart who are named before and after it. */
	boolean separates() {
		return this.kind == Kind.COMMA || this.kind == Kind.AND || this.kind == Kind.DASH || this.kind == Kind.COLON;
	}

	boolean capitalised() {
		return Character.isUpperCase(this.text.charAt(0));
	}

	/** Whether it is written as an abbreviation: «ОО», «ШНОРы». */
	boolean abbreviated() {
		return this.text.length() > 1 && Character.isUpperCase(this.text.charAt(0))
				&& this.text.chars().filter(Character::isUpperCase).count() > 1;
	}

}
