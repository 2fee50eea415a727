package org.vekha.responsible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a phrase that nobody is known by.
 *
 * @param start where it begins in the phrase
 * @param end where it ends
 */
record Unknown(int start, int end) {

	/** The words of the parts in their order; what only «и» keeps apart is one. */
	static List<String> texts(List<Unknown> parts, String phrase) {
		var joined = new ArrayList<Unknown>();
		for (var part : parts.stream().sorted(Comparator.comparingInt(Unknown::start)).toList()) {
			var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && part.start <= phrase.length() && last.end <= part.start
					&& phrase.substring(last.end, part.start).matches("\\s*(?:и\\s+)?")) {
				joined.set(joined.size() - 1, new Unknown(last.start, part.end));
			}
			else {
				joined.add(part);
			}
		}
		return joined.stream().map(part -> part.in(phrase)).distinct().toList();
	}

	/** The words with the quotation mark that closes what opens in them. */
	private String in(String phrase) {
		var text = phrase.substring(this.start, this.end);
		var closing = text.contains("«") && !text.contains("»") ? '»'
				: text.contains("„") && !text.contains("“") ? '“' : 0;
		return (closing != 0 && this.end < phrase.length() && phrase.charAt(this.end) == closing) ? text + closing
				: text;
	}

}
