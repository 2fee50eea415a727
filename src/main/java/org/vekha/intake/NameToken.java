package org.vekha.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text that may name schools.
 *
 * @param text as printed
 * @param form in small letters, «ё» as «е»
 */
record NameToken(String text, String form, int start, int end) {

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|\\S");

	private static final Pattern KIND = Pattern.compile("\\p{L}{0,2}(?:сош|оош|осш|нош|всош)|сш|ош|нш|школ[а-я]{0,3}|"
			+ "гимнази[а-я]{1,3}|лице[а-я]{1,3}|оу|оо|шнор|пнор");

	static List<NameToken> of(String text) {
		return TOKEN.matcher(text)
			.results()
			.map(found -> new NameToken(found.group(), found.group().toLowerCase(RUSSIAN).replace('ё', 'е'),
					found.start(), found.end()))
			.toList();
	}

	boolean isWord() {
		return Character.isLetter(this.text.charAt(0));
	}

	boolean isNumber() {
		return Character.isDigit(this.text.charAt(0));
	}

	boolean capitalised() {
		return Character.isUpperCase(this.text.charAt(0));
	}

	/** Whether it says that a school is named: «СОШ», «школа». */
	boolean isKind() {
		return isWord() && KIND.matcher(this.form).matches();
	}

	/** Whether it ends what belongs to one name. */
	boolean ends() {
		return this.text.length() == 1 && ",;:()/".contains(this.text) || "и".equals(this.form)
				|| "-–—".contains(this.text);
	}

}
