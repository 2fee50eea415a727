package org.vekha.document;

import java.text.Normalizer;
import java.util.Locale;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The name of a file, fit to be shown and given out again on any computer.
 *
 * @param text the whole name
 */
record FileName(String text) {

	/** Longer than any that is in use. */
	private static final int LONGEST_EXTENSION = 10;

	/**
	 * Cleans the name that was sent: only its end is the file's own, control and
	 * direction signs can make a name look like another, and some signs are not allowed
	 * everywhere.
	 */
	static FileName of(String sent) {
		var name = Normalizer.normalize((sent != null) ? sent : "", Normalizer.Form.NFC)
			.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "")
			.replaceAll(".*[/\\\\]", "")
			.replaceAll("[<>:\"|?*]", "_")
			.replaceAll("^[.\\s]+|[.\\s]+$", "");
		if (name.isEmpty()) {
			throw new RuleViolation("У файла нет имени. Приложите его с именем.");
		}
		return new FileName(shortened(name));
	}

	private static String shortened(String name) {
		if (name.length() <= Require.LONGEST_LINE) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		var end = (dot > 0 && name.length() - dot <= LONGEST_EXTENSION) ? name.substring(dot) : "";
		return name.substring(0, Require.LONGEST_LINE - end.length()) + end;
	}

	/** In small letters, without the dot; empty if there is none. */
	String extension() {
		int dot = this.text.lastIndexOf('.');
		return (dot >= 0) ? this.text.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}

}
