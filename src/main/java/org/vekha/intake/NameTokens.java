package org.vekha.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text, and how far a school's name goes in them.
 *
 * @param printed the text
 */
record NameTokens(String printed, List<NameToken> tokens) {

	private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}+(?:ск|цк)(?:ая|ой|ую|ое|ого|ом|ие|их|ими?)");

	private static final Pattern TERRITORY = Pattern
		.compile("(?:муниципальн|городск|сельск|район|округ|поселени|област|кра[йяею]|" + "администраци|республик).*");

	private static final int WIDEST_NAME = 9;

	private static final Pattern COUNTED = Pattern
		.compile("(?:класс|лет|человек|чел|уч|год|процент|раз|балл|ступен|уровн).*|%");

	NameTokens(String printed) {
		this(printed, NameToken.of(printed));
	}

	NameToken at(int position) {
		return this.tokens.get(position);
	}

	int size() {
		return this.tokens.size();
	}

	static boolean isAdjective(NameToken token) {
		return ADJECTIVE.matcher(token.form()).matches();
	}

	/** Whether a district is named rather than a school: «Молчановского района». */
	boolean isTerritory(int at) {
		return at + 1 < this.tokens.size() && TERRITORY.matcher(this.tokens.get(at + 1).form()).matches();
	}

	int continued(int from) {
		var position = from;
		var separated = false;
		while (position < this.tokens.size()) {
			var token = this.tokens.get(position);
			if (token.isNumber()) {
				return (separated && !counted(position + 1)) ? position : -1;
			}
			if (!(",".equals(token.text()) || "и".equals(token.form()) || "№".equals(token.text()))) {
				return -1;
			}
			separated = true;
			position++;
		}
		return -1;
	}

	private boolean counted(int at) {
		return at < this.tokens.size()
				&& (COUNTED.matcher(this.tokens.get(at).form()).matches() || ".".equals(this.tokens.get(at).text())
						&& at + 1 < this.tokens.size() && this.tokens.get(at + 1).isNumber());
	}

	/** Where the name that begins there ends. */
	int end(int at) {
		var end = at + 1;
		while (end < this.tokens.size() && end - at < WIDEST_NAME) {
			var token = this.tokens.get(end);
			var bracketed = "(".equals(token.text()) && end + 2 < this.tokens.size()
					&& this.tokens.get(end + 1).form().startsWith("сменн");
			if (bracketed) {
				end += 3;
				continue;
			}
			if (token.ends() || isNextName(at, end)) {
				break;
			}
			end++;
			if ("»".equals(token.text())) {
				break;
			}
		}
		return end;
	}

	/** «МСОШ №2 Сарафановская СОШ»: another name begins. */
	private boolean isNextName(int at, int position) {
		var token = this.tokens.get(position);
		var complete = number(at, position) != null || hasKind(at, position)
				&& this.tokens.subList(at, position).stream().anyMatch(part -> isAdjective(part));
		return complete && token.isWord()
				&& (isAdjective(token) && token.capitalised() || token.isKind() || token.form().matches("м[бак]?оу"));
	}

	/** «ОУ (Тунгусово, Сарафановка)». */
	boolean inListOfSchools(int at) {
		for (int i = at - 1; i >= 0; i--) {
			var token = this.tokens.get(i);
			if ("(".equals(token.text()) || ":".equals(token.text())) {
				return i > 0 && this.tokens.get(i - 1).isKind();
			}
			if (!token.capitalised() && !token.ends()) {
				return false;
			}
		}
		return false;
	}

	boolean hasKind(int from, int end) {
		return this.tokens.subList(from, end).stream().anyMatch(NameToken::isKind);
	}

	String number(int from, int end) {
		var position = nextNumber(from, end);
		return (position < 0) ? null : this.tokens.get(position).text();
	}

	int nextNumber(int from, int end) {
		for (int i = from; i < Math.min(end, this.tokens.size()); i++) {
			var afterSign = i > 0 && ("№".equals(this.tokens.get(i - 1).text()) || this.tokens.get(i - 1).isKind());
			if (this.tokens.get(i).isNumber() && afterSign && !counted(i + 1)
					&& this.tokens.get(i).text().length() <= 4) {
				return i;
			}
		}
		return -1;
	}

	String text(int from, int end) {
		var text = this.printed.substring(this.tokens.get(from).start(), this.tokens.get(end - 1).end());
		return text.contains("«") ? text : text.replaceFirst("[»\"“”]+$", "");
	}

}
