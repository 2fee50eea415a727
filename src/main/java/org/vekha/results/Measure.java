package org.vekha.results;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of figures tells about a procedure.
 */
enum Measure {

	TWO("доля «2»"), HIGH("доля высоких результатов"), PARTICIPANTS("число участников");

	private static final Pattern SHARE = Pattern.compile("%|доля|процент");

	private static final Pattern MARK_TWO = Pattern
		.compile("(?<![\\d,.])2(?![\\d,.]\\d|\\d)|двойк|двоек|неуд|неусп|не преодол|ниже миним|не справ|не набр");

	private static final Pattern OTHER_MARKS = Pattern.compile("(?<![\\d,.])[1345](?![\\d,.])|качеств|успеваем|средн");

	private static final Pattern COUNT = Pattern.compile("участ|кол-во|кол\\.|колич|числ|писал|чел|сдава|всего");

	private final String title;

	Measure(String title) {
		this.title = title;
	}

	String title() {
		return this.title;
	}

	/** What the words of a header name, if it is one of these. */
	static Optional<Measure> in(String header) {
		var text = header.toLowerCase(Locale.ROOT).replaceAll("[«»\"“”„']", " ").replaceAll("\\s+", " ");
		var share = SHARE.matcher(text).find();
		if (text.contains("выс")) {
			return (share || !COUNT.matcher(text).find()) ? Optional.of(HIGH) : Optional.empty();
		}
		if (MARK_TWO.matcher(text).find() && !OTHER_MARKS.matcher(text).find()) {
			return (share || !COUNT.matcher(text).find()) ? Optional.of(TWO) : Optional.empty();
		}
		return (COUNT.matcher(text).find() && !share && !OTHER_MARKS.matcher(text).find()) ? Optional.of(PARTICIPANTS)
				: Optional.empty();
	}

}
