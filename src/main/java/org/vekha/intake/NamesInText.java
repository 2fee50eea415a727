package org.vekha.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the schools that a text names.
 */
final class NamesInText {

	private static final int WIDEST_NAME = 9;

	private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}+(?:ск|цк)(?:ая|ой|ую|ое|ого|ом|ие|их|ими?)");

	private static final Pattern TERRITORY = Pattern
		.compile("(?:муниципальн|городск|сельск|район|округ|поселени|област|кра[йяею]|" + "администраци|республик).*");

	private static final Pattern NO_NAME = Pattern.compile("(?:городск|сельск|детск|российск|педагогическ|методическ|"
			+ "психологическ|родительск|практическ|областн|всероссийск|русск|английск|университетск|юношеск|спортивн|"
			+ "математическ|инженерн).*");

	private static final Pattern COUNTED = Pattern
		.compile("(?:класс|лет|человек|чел|уч|год|процент|раз|балл|ступен|уровн).*|%");

	private final String text;

	private final List<NamedSchool> schools;

	private final List<NameToken> tokens;

	private final Set<NamedSchool> found = new LinkedHashSet<>();

	private final Set<String> unknown = new LinkedHashSet<>();

	NamesInText(String text, List<NamedSchool> schools) {
		this.text = text;
		this.schools = schools;
		this.tokens = NameToken.of(text);
		for (int i = 0; i < this.tokens.size();) {
			i = Math.max(i + 1, name(i));
		}
	}

	List<NamedSchool> found() {
		return List.copyOf(this.found);
	}

	List<String> unknown() {
		return List.copyOf(this.unknown);
	}

	/** Takes the name that begins there, if one does; returns where it ends. */
	private int name(int at) {
		var token = this.tokens.get(at);
		if (!token.isWord()) {
			return at;
		}
		var byName = this.schools.stream().filter(school -> school.hasStem(token.form())).toList();
		var end = end(at);
		if (!byName.isEmpty() && speaksOfSchool(at, end)) {
			return resolve(byName, at, end);
		}
		if (token.isKind()) {
			return byKind(at, end);
		}
		if (isUnknownName(at, end)) {
			this.unknown.add(text(at, end));
			return end;
		}
		return at;
	}

	private int resolve(List<NamedSchool> byName, int at, int end) {
		var number = number(at, end);
		var fitting = byName.stream()
			.filter(school -> (number == null) ? byName.size() == 1 || school.number() == null
					: number.equals(school.number()))
			.toList();
		var one = narrowed(fitting, SchoolKind.in(text(at, end)));
		if (one.size() == 1) {
			this.found.add(one.get(0));
			return end;
		}
		if (hasKind(at, end) || number != null) {
			this.unknown.add(text(at, end));
		}
		return end;
	}

	private int byKind(int at, int end) {
		var begin = at;
		while (begin > 0 && SchoolKind.in(this.tokens.get(begin - 1).form() + " школа").stream().anyMatch(kind -> true)
				&& this.tokens.get(begin - 1).isWord()) {
			begin--;
		}
		var named = nameInside(at, end);
		if (named >= 0) {
			return resolve(
					this.schools.stream().filter(school -> school.hasStem(this.tokens.get(named).form())).toList(),
					begin, end);
		}
		var position = nextNumber(at + 1, end);
		if (position >= 0) {
			return numbered(begin, position, end);
		}
		var kinds = SchoolKind.in(text(begin, end));
		var singular = !this.tokens.get(at)
			.form()
			.matches("гимнази(?:и|й|ям|ями|ях)|лице(?:и|ев|ям|ями|ях)|школ|школы|школам.*|школах");
		var rare = this.schools.stream()
			.filter(school -> school.kinds().stream().anyMatch(kind -> kind.rare() && kinds.contains(kind)))
			.toList();
		if (singular && rare.size() == 1 && (this.tokens.get(begin).capitalised() || begin < at)) {
			this.found.add(rare.get(0));
		}
		return end;
	}

	/** «Школ № 3, 5 и 12». */
	private int numbered(int begin, int first, int end) {
		var position = first;
		var last = first;
		while (position >= 0) {
			var number = this.tokens.get(position).text();
			var fitting = narrowed(this.schools.stream().filter(school -> number.equals(school.number())).toList(),
					SchoolKind.in(text(begin, Math.max(first + 1, end))));
			if (fitting.size() == 1) {
				this.found.add(fitting.get(0));
			}
			else {
				this.unknown.add((position == first) ? text(begin, first + 1) : "№ " + number);
			}
			last = position;
			position = continued(position + 1);
		}
		return Math.max(end, last + 1);
	}

	private int continued(int from) {
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

	private static List<NamedSchool> narrowed(List<NamedSchool> fitting, Set<SchoolKind> kinds) {
		if (fitting.size() < 2) {
			return fitting;
		}
		var rare = fitting.stream()
			.filter(school -> school.kinds().stream().anyMatch(kind -> kind.rare() && kinds.contains(kind)))
			.toList();
		if (!rare.isEmpty()) {
			return rare;
		}
		var usual = fitting.stream().filter(school -> school.kinds().stream().noneMatch(SchoolKind::rare)).toList();
		var same = usual.stream().filter(school -> school.kinds().stream().anyMatch(kinds::contains)).toList();
		return same.isEmpty() ? usual : same;
	}

	/** Where the name that begins there ends. */
	private int end(int at) {
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
		var complete = number(at, position) != null || hasKind(at, position) && this.tokens.subList(at, position)
			.stream()
			.anyMatch(part -> ADJECTIVE.matcher(part.form()).matches());
		return complete && token.isWord() && (ADJECTIVE.matcher(token.form()).matches() && token.capitalised()
				|| token.isKind() || token.form().matches("м[бак]?оу"));
	}

	private boolean speaksOfSchool(int at, int end) {
		var token = this.tokens.get(at);
		var next = (at + 1 < this.tokens.size()) ? this.tokens.get(at + 1).form() : "";
		if (TERRITORY.matcher(next).matches()) {
			return false;
		}
		if (hasKind(at, end)) {
			return true;
		}
		return token.capitalised() && (ADJECTIVE.matcher(token.form()).matches() || inListOfSchools(at));
	}

	/** «ОУ (Тунгусово, Сарафановка)». */
	private boolean inListOfSchools(int at) {
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

	private int nameInside(int from, int end) {
		for (int i = from + 1; i < end; i++) {
			var form = this.tokens.get(i).form();
			var territory = i + 1 < this.tokens.size() && TERRITORY.matcher(this.tokens.get(i + 1).form()).matches();
			var schools = this.schools.stream().filter(school -> school.hasStem(form)).toList();
			if (this.tokens.get(i).capitalised() && !territory && !schools.isEmpty()
					&& (schools.size() == 1 || number(from, end) != null)) {
				return i;
			}
		}
		return -1;
	}

	private boolean isUnknownName(int at, int end) {
		var token = this.tokens.get(at);
		return token.capitalised() && ADJECTIVE.matcher(token.form()).matches()
				&& !NO_NAME.matcher(token.form()).matches() && hasKind(at, end) && end - at > 1;
	}

	private boolean hasKind(int from, int end) {
		return this.tokens.subList(from, end).stream().anyMatch(NameToken::isKind);
	}

	private String number(int from, int end) {
		var position = nextNumber(from, end);
		return (position < 0) ? null : this.tokens.get(position).text();
	}

	private int nextNumber(int from, int end) {
		for (int i = from; i < Math.min(end, this.tokens.size()); i++) {
			var afterSign = i > 0 && ("№".equals(this.tokens.get(i - 1).text()) || this.tokens.get(i - 1).isKind());
			if (this.tokens.get(i).isNumber() && afterSign && !counted(i + 1)
					&& this.tokens.get(i).text().length() <= 4) {
				return i;
			}
		}
		return -1;
	}

	private String text(int from, int end) {
		return this.text.substring(this.tokens.get(from).start(), this.tokens.get(end - 1).end());
	}

	/** Whether schools are named in pairs, as partners are. */
	static boolean inPairs(String text) {
		return text.matches("(?s).*(?:СОШ|ООШ|СШ|ОШ|школа)[^,;]{0,20}\\s[-–—]\\s+[«\"]?М?[А-Я«\"].*");
	}

	static List<NamedSchool> all(List<NamedSchool> schools) {
		return new ArrayList<>(schools);
	}

}
