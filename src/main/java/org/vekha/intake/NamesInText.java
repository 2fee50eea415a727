package org.vekha.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the schools that a text names.
 */
final class NamesInText {

	private static final Pattern NO_NAME = Pattern.compile("(?:городск|сельск|детск|российск|педагогическ|методическ|"
			+ "психологическ|родительск|практическ|областн|всероссийск|русск|английск|университетск|юношеск|спортивн|"
			+ "математическ|инженерн).*");

	private static final Pattern SEVERAL = Pattern
		.compile("гимнази(?:и|й|ям|ями|ях)|лице(?:и|ев|ям|ями|ях)|школ|школы|школам.*|школах");

	private static final Pattern PAIR = Pattern.compile("(?:СОШ|ООШ|СШ|ОШ|школа)[^,;]{0,20}\\s[-–—]\\s+[«\"]?[А-Я«\"]");

	private final List<NamedSchool> schools;

	private final NameTokens tokens;

	private final Set<NamedSchool> found = new LinkedHashSet<>();

	private final Set<String> unknown = new LinkedHashSet<>();

	NamesInText(String text, List<NamedSchool> schools) {
		this.schools = schools;
		this.tokens = new NameTokens(text);
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
		var token = this.tokens.at(at);
		if (!token.isWord()) {
			return at;
		}
		var byName = this.schools.stream().filter(school -> school.hasStem(token.form())).toList();
		var end = this.tokens.end(at);
		if (!byName.isEmpty() && speaksOfSchool(at, end)) {
			return resolve(byName, at, end);
		}
		if (token.isKind()) {
			return byKind(at, end);
		}
		if (isUnknownName(at, end)) {
			this.unknown.add(this.tokens.text(at, end));
			return end;
		}
		return at;
	}

	private int resolve(List<NamedSchool> byName, int at, int end) {
		var number = this.tokens.number(at, end);
		var fitting = byName.stream()
			.filter(school -> (number == null) ? byName.size() == 1 || school.number() == null
					: number.equals(school.number()))
			.toList();
		var one = NamedSchool.narrowed(fitting, SchoolKind.in(this.tokens.text(at, end)));
		if (one.size() == 1) {
			this.found.add(one.get(0));
			return end;
		}
		if (this.tokens.hasKind(at, end) || number != null) {
			this.unknown.add(this.tokens.text(at, end));
		}
		return end;
	}

	private int byKind(int at, int end) {
		var begin = at;
		while (begin > 0 && !SchoolKind.in(this.tokens.at(begin - 1).form() + " школа").isEmpty()
				&& this.tokens.at(begin - 1).isWord()) {
			begin--;
		}
		var named = nameInside(at, end);
		if (named >= 0) {
			return resolve(
					this.schools.stream().filter(school -> school.hasStem(this.tokens.at(named).form())).toList(),
					begin, end);
		}
		var position = this.tokens.nextNumber(at + 1, end);
		if (position >= 0) {
			return numbered(begin, position, end);
		}
		var kinds = SchoolKind.in(this.tokens.text(begin, end));
		var singular = !SEVERAL.matcher(this.tokens.at(at).form()).matches();
		var rare = this.schools.stream()
			.filter(school -> school.kinds().stream().anyMatch(kind -> kind.rare() && kinds.contains(kind)))
			.toList();
		if (singular && rare.size() == 1 && (this.tokens.at(begin).capitalised() || begin < at)) {
			this.found.add(rare.get(0));
		}
		return end;
	}

	/** «Школ № 3, 5 и 12». */
	private int numbered(int begin, int first, int end) {
		var position = first;
		var last = first;
		while (position >= 0) {
			var number = this.tokens.at(position).text();
			var fitting = NamedSchool.narrowed(
					this.schools.stream().filter(school -> number.equals(school.number())).toList(),
					SchoolKind.in(this.tokens.text(begin, Math.max(first + 1, end))));
			if (fitting.size() == 1) {
				this.found.add(fitting.get(0));
			}
			else {
				this.unknown.add((position == first) ? this.tokens.text(begin, first + 1) : "№ " + number);
			}
			last = position;
			position = this.tokens.continued(position + 1);
		}
		return Math.max(end, last + 1);
	}

	private boolean speaksOfSchool(int at, int end) {
		var token = this.tokens.at(at);
		if (this.tokens.isTerritory(at)) {
			return false;
		}
		return this.tokens.hasKind(at, end)
				|| token.capitalised() && (NameTokens.isAdjective(token) || this.tokens.inListOfSchools(at));
	}

	private int nameInside(int from, int end) {
		for (int i = from + 1; i < end; i++) {
			var token = this.tokens.at(i);
			var named = this.schools.stream().filter(school -> school.hasStem(token.form())).count();
			if (token.capitalised() && !this.tokens.isTerritory(i)
					&& (named == 1 || named > 1 && this.tokens.number(from, end) != null)) {
				return i;
			}
		}
		return -1;
	}

	private boolean isUnknownName(int at, int end) {
		var token = this.tokens.at(at);
		return token.capitalised() && NameTokens.isAdjective(token) && !NO_NAME.matcher(token.form()).matches()
				&& this.tokens.hasKind(at, end) && end - at > 1;
	}

	/** Whether schools are named in pairs, as partners are. */
	static boolean inPairs(String text) {
		return PAIR.matcher(text).find();
	}

}
