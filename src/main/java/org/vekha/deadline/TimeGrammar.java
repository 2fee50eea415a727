package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads days, months, quarters, half-years, holidays and seasons, and lists of them that
 * share their noun: «12, 19 и 26 октября», «I-II кварталы».
 */
final class TimeGrammar {

	/** Longer lists are no lists. */
	private static final int MOST = 24;

	private final Units units;

	private final YearGrammar years;

	private final PartGrammar parts;

	private final ResultGrammar results;

	TimeGrammar(Units units, YearGrammar years) {
		this.units = units;
		this.years = years;
		this.parts = new PartGrammar(units, years);
		this.results = new ResultGrammar(units, years);
	}

	/** Reads the time that begins here, if one does. */
	boolean read(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		boolean found = this.parts.read(tokens, items) || this.results.read(tokens, items) || date(tokens, items)
				|| listed(tokens, items) || holidays(tokens, items) || month(tokens, items) || season(tokens, items);
		if (!found) {
			tokens.moveTo(start);
		}
		return found;
	}

	/** Whether a time begins so many tokens ahead. */
	boolean at(Tokens tokens, int ahead) {
		int start = tokens.position();
		tokens.moveTo(start + ahead);
		boolean found = tokens.more() && read(tokens, new ArrayList<>());
		tokens.moveTo(start);
		return found;
	}

	private boolean date(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		if (tokens.at(Sort.MONTH_YEAR)) {
			var token = tokens.next();
			if (token.value() < 1 || token.value() > 12) {
				throw new Unclear("Месяца %d нет: проверьте дату «%s».".formatted(token.value(), token.text()));
			}
			tokens.skipAll(Sort.YEAR);
			items.add(new Time(this.units.month(token.value()), Years.of(token.year()), tokens.since(start)));
			return true;
		}
		if (!tokens.at(Sort.DATE)) {
			return false;
		}
		// «в 14.00» says at what time of the day
		boolean hour = tokens.peek().month() == 0 || tokens.at(-1, Sort.IN, Sort.UNTIL, Sort.FROM, Sort.BY)
				|| (tokens.at(-1, Sort.COMMA) && (tokens.at(-2, Sort.YEAR) || tokens.peek(-2).isYear()));
		if (hour && Grammar.clock(tokens.peek())) {
			return false;
		}
		items.add(date(tokens.next()));
		if (tokens.peek(-1).year() > 0) {
			tokens.skipAll(Sort.YEAR);
		}
		return true;
	}

	private Time date(Token token) {
		if (token.year() != 0 && (token.year() < 2001 || token.year() > 2098)) {
			throw new Unclear("В дате «%s» проверьте год.".formatted(token.text()));
		}
		return new Time(this.units.day(token.value(), token.month()),
				(token.year() == 0) ? null : Years.of(token.year()), token.text());
	}

	/** Numbers with signs between them, then the noun that all of them count. */
	private boolean listed(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		var list = new ArrayList<Token>();
		while (countable(tokens.peek()) && list.size() < MOST) {
			list.add(tokens.next());
			boolean separated = tokens.at(Sort.DASH, Sort.COMMA, Sort.AND, Sort.BY, Sort.UNTIL, Sort.SLASH);
			if (!separated || !(countable(tokens.peek(1)) || tokens.at(1, Sort.DATE))) {
				break;
			}
			list.add(tokens.next());
		}
		if (list.isEmpty()) {
			return false;
		}
		int shared = tokens.position();
		tokens.skip(tokens.at(1, Sort.MONTH) ? Sort.DATE_NUMBER : Sort.SCHOOL);
		var noun = tokens.next();
		boolean days = noun.is(Sort.MONTH) || noun.is(Sort.DATE);
		if (!(days && list.stream().noneMatch(token -> token.is(Sort.CARDINAL)))
				&& !Sort.COUNTED.contains(noun.sort())) {
			tokens.moveTo(start);
			return false;
		}
		boolean school = !days && this.years.skipSame(tokens);
		var words = tokens.since(shared);
		for (var token : list) {
			items.add(!token.numeric() ? new Item.Gap(token.sort())
					: new Time(unit(token.value(), noun, school), null, token.text() + " " + words));
		}
		if (noun.is(Sort.DATE)) {
			var last = date(noun);
			for (int index = items.size() - list.size(); index < items.size(); index++) {
				if (items.get(index) instanceof Time time) {
					items.set(index, time.in(last.years()));
				}
			}
			items.add(last);
		}
		return true;
	}

	private Unit unit(int number, Token noun, boolean school) {
		return switch (noun.sort()) {
			case MONTH -> this.units.day(number, noun.value());
			case DATE -> this.units.day(number, noun.month());
			default -> {
				var unit = this.units.counted(noun.sort(), number);
				yield school ? unit.school() : unit;
			}
		};
	}

	private boolean holidays(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		tokens.skip(Sort.DAY);
		ofSchools(tokens);
		var seasons = new ArrayList<Token>();
		while (tokens.at(Sort.SEASONAL)) {
			seasons.add(tokens.next());
			if (tokens.at(Sort.COMMA, Sort.AND, Sort.DASH, Sort.SLASH) && tokens.at(1, Sort.SEASONAL)) {
				seasons.add(tokens.next());
			}
		}
		ofSchools(tokens);
		boolean holidays = tokens.skipAll(Sort.HOLIDAYS);
		boolean span = (holidays || !seasons.isEmpty()) && tokens.skip(Sort.SPAN);
		if (!holidays && !span) {
			return false;
		}
		if (holidays && seasons.isEmpty() && tokens.at(Sort.SEASONAL)) {
			seasons.add(tokens.next());
		}
		var words = tokens.since(start);
		seasons.forEach(token -> items.add(!token.is(Sort.SEASONAL) ? new Item.Gap(token.sort()) : new Time(
				holidays ? this.units.holidays(token.value()) : this.units.season(token.value()), null, words)));
		if (seasons.isEmpty()) {
			items.add(Repeat.every(Recurrence.HOLIDAYS, words));
		}
		return true;
	}

	/** «школьные каникулы» are no other ones. */
	private static void ofSchools(Tokens tokens) {
		if (tokens.peek().text().toLowerCase(Locale.ROOT).startsWith("школьн")) {
			tokens.next();
		}
	}

	private boolean month(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		tokens.skip(tokens.at(1, Sort.MONTH) ? Sort.MONTH_WORD : Sort.MONTH_YEAR);
		if (!tokens.at(Sort.MONTH)) {
			return false;
		}
		var token = tokens.next();
		tokens.skip(Sort.MONTH_WORD);
		this.years.skipSame(tokens);
		items.add(new Time(this.units.month(token.value()), null, tokens.since(start)));
		return true;
	}

	private boolean season(Tokens tokens, List<Item> items) {
		if (!tokens.at(Sort.SEASON)) {
			return false;
		}
		var token = tokens.next();
		items.add(new Time(this.units.season(token.value()), null, token.text()));
		return true;
	}

	private static boolean countable(Token token) {
		return token.numeric() && !token.isYear() && token.digits() <= 2;
	}

}
