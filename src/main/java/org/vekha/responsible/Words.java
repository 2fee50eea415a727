package org.vekha.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vekha.responsible.Word.Kind;

/**
 * Takes a phrase apart into words, persons and the signs between them.
 */
final class Words {

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	private static final String SURNAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

	private static final String INITIALS = "\\p{Lu}\\.\\s?(?:\\p{Lu}\\.?)?(?!\\p{L})";

	private static final String FULL = SURNAME + "\\s+" + SURNAME
			+ "\\s+\\p{Lu}\\p{Ll}+(?:вич|вн|чн)\\p{Ll}{0,3}(?!\\p{L})";

	// «с. Нижняя Ермоловка»
	private static final String PLACE = "(?<![\\p{L}.])(?:с|д|п|г|х|ст|пос|дер|гор|рп|пгт|аул)\\.\\s*\\p{Lu}[\\p{L}-]*"
			+ "(?:(?<=ая|ий|ое|ый|ие|ые|ой|ей|ого)\\s\\p{Lu}[\\p{L}-]*)?";

	// «Комитет администрации МО «Город»»: no methodical association
	private static final String TERRITORY = "(?<=(?:администрации|комитета|исполкома|образования|образованием|УО)\\s)МО(?=\\s+(?:[«\"„]|г\\.|\\p{Lu}\\p{Ll}|город|район))";

	// What follows «имени» belongs to a school's name
	private static final Pattern TOKEN = Pattern.compile("(?<place>" + PLACE + "|" + TERRITORY
			+ ")|(?<named>(?<!\\p{L})(?:имени|им\\.)\\s+(?:\\p{Lu}\\.\\s?)*" + SURNAME + "(?:\\s+" + INITIALS + ")?)"
			+ "|(?<person>(?<!\\p{L})(?:" + FULL + "|" + SURNAME + "\\s+" + INITIALS + "|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?"
			+ SURNAME + "))"
			+ "|(?<acting>(?<!\\p{L})[Ии]\\.\\s?[Оо]\\.)|(?<and>(?<!\\p{L})(?:и/или|и|или|а также|либо)(?!\\p{L}))|(?<word>[\\p{L}\\d]+)"
			+ "|(?<comma>[,;/\\\\\\r\\n•·|]|(?<!\\d)\\+)|(?<colon>:)|(?<dash>(?<=\\s)[-–—−]|[-–—−](?=\\s))|(?<open>[(\\[])|(?<close>[)\\]])",
			Pattern.UNICODE_CASE);

	private static final Set<Character> ENDS = Set.of('а', 'е', 'ё', 'и', 'о', 'у', 'ы', 'ь', 'ю', 'я', 'й');

	private Words() {
	}

	static List<Word> of(String phrase) {
		var words = new ArrayList<Word>();
		var matcher = TOKEN.matcher(phrase);
		while (matcher.find()) {
			var text = matcher.group();
			var kind = kind(matcher);
			words.add(new Word(kind, text,
					(kind == Kind.PERSON) ? personForm(text) : (matcher.group("place") != null)
							? "г." + form(text).replaceAll("\\s+", "") : form(text).replaceAll("\\s+", ""),
					matcher.start(), matcher.end()));
		}
		return words;
	}

	/** The words as they are compared: small letters, «ё» as «е», without signs. */
	static String normal(String phrase) {
		return of(phrase).stream()
			.filter(word -> word.is(Kind.WORD) || word.is(Kind.PERSON) || word.is(Kind.AND))
			.map(Word::form)
			.reduce((left, right) -> left + " " + right)
			.orElse("");
	}

	/** Whether one is the other in another case: «служба» and «службы». */
	static boolean same(String left, String right) {
		return left.equals(right) || left.length() > 4 && right.length() > 4 && stem(left).equals(stem(right));
	}

	static String form(String text) {
		return text.toLowerCase(RUSSIAN).replace('ё', 'е');
	}

	private static String stem(String word) {
		var end = word.length();
		while (end > 3 && ENDS.contains(word.charAt(end - 1))) {
			end--;
		}
		for (var ending : List.of("ого", "ому", "ыми", "ими", "ами", "ями", "ым", "им", "ом", "ем", "ам", "ям", "ах",
				"ях", "ых", "их", "ов", "ев", "ой", "ей")) {
			if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
				end = Math.min(end, word.length() - ending.length());
			}
		}
		return word.substring(0, end);
	}

	private static Kind kind(Matcher matcher) {
		if (matcher.group("person") != null) {
			return Kind.PERSON;
		}
		if (matcher.group("and") != null) {
			return Kind.AND;
		}
		if (matcher.group("comma") != null) {
			return Kind.COMMA;
		}
		if (matcher.group("colon") != null) {
			return Kind.COLON;
		}
		if (matcher.group("dash") != null) {
			return Kind.DASH;
		}
		if (matcher.group("open") != null) {
			return Kind.OPEN;
		}
		return (matcher.group("close") != null) ? Kind.CLOSE : Kind.WORD;
	}

	/** The surname first, however it is printed. */
	private static String personForm(String text) {
		var parts = form(text).split("[\\s.]+");
		var surname = 0;
		while (surname < parts.length - 1 && parts[surname].length() == 1) {
			surname++;
		}
		return parts[surname];
	}

}
