package org.vekha.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the column «Ожидаемый результат». Only what they begin with counts as a
 * document: «размещение материалов» is none. A number is one only if the text has no
 * other, since «с 16 до 8 %» expects a change.
 */
final class ExpectedWords {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\d№.,/–-])(?<!№ )(\\d{1,6})(?![\\d/]|[.,–-]\\d|-?(?:й|го|му|е|я|м|х)(?!\\p{L}))");

	private static final Pattern COUNTED = Pattern.compile("\\s*(%)?\\s*(\\p{L}[\\p{L}-]*\\.?)?");

	/** Units of time and of school, which say when or for whom, not how many. */
	private static final Pattern NOT_COUNTED = Pattern
		.compile("(г|гг|год\\p{L}*|уч|класс\\p{L}*|кл|четверт\\p{L}*|квартал\\p{L}*|полугоди\\p{L}*|этап\\p{L}*|"
				+ "янв\\p{L}*|фев\\p{L}*|март\\p{L}*|апр\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сент\\p{L}*|"
				+ "окт\\p{L}*|нояб\\p{L}*|дек\\p{L}*)\\.?");

	private static final Pattern ADJECTIVE = Pattern
		.compile("[\\p{L}-]+(ая|яя|ое|ее|ой|ый|ий|ые|ие|ого|его|ных|ские|скую|ую)");

	private static final Pattern DOCUMENT = Pattern
		.compile("(справк[аи]|приказы?|распоряжени[ея]|постановлени[ея]|акты?|договор[ыа]?|соглашени[ея]|протокол[ыа]?|"
				+ "программ[аы]|под?программ[аы]|планы?|план-график|планы-графики|графики?|карт[аы]|перечни?|перечень|"
				+ "спис(ок|ки)|состав[ы]?|реестры?|порядок|алгоритмы?|положени[ея]|регламенты?|инструкци[яи]|"
				+ "рекомендаци[ия]|материалы|методик[аи]|сборники?|подборк[аи]|отч[её]ты?|доклады?|журналы?|письм[оа]|"
				+ "паспорт[а]?|концепци[яи]|расписани[ея]|удостоверени[ея]|сертификаты?|свидетельств[оа]|анкет[аы]|"
				+ "банк данных|баз[аы] данных|дорожн(ая|ые) карт[аы])");

	private final String text;

	ExpectedWords(String text) {
		this.text = text.strip();
	}

	ExpectedResult read() {
		var document = document();
		if (document != null) {
			return ExpectedResult.document(document);
		}
		var numbers = numbers();
		return (numbers.size() == 1) ? numbers.get(0) : ExpectedResult.conclusion();
	}

	/**
	 * The name up to the first mark, if it begins with a document after its adjectives.
	 */
	private String document() {
		var words = this.text.split("[\\s,;]+");
		int head = 0;
		while (head < words.length && isAdjective(words[head])) {
			head++;
		}
		if (head == words.length || !DOCUMENT.matcher(plain(words[head])).matches()) {
			return null;
		}
		var name = this.text.split("[,;.](\\s|$)", 2)[0].strip();
		return (name.length() > 0) ? name : this.text;
	}

	private static boolean isAdjective(String word) {
		var plain = plain(word);
		return ADJECTIVE.matcher(plain).matches() && !DOCUMENT.matcher(plain).matches();
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("^[«\"(]+|[»\").:]+$", "");
	}

	private List<ExpectedResult> numbers() {
		var numbers = new ArrayList<ExpectedResult>();
		var number = NUMBER.matcher(this.text);
		while (number.find()) {
			var counted = COUNTED.matcher(this.text).region(number.end(), this.text.length());
			if (counted.lookingAt() && isCount(counted)) {
				var unit = (counted.group(2) != null) ? counted.group(2) : "";
				numbers.add(ExpectedResult.number(Integer.parseInt(number.group(1)), counted.group(1) != null, unit));
			}
		}
		return numbers;
	}

	private static boolean isCount(Matcher counted) {
		if (counted.group(2) == null) {
			return counted.group(1) != null;
		}
		return !NOT_COUNTED.matcher(counted.group(2).toLowerCase(Locale.ROOT)).matches();
	}

}
