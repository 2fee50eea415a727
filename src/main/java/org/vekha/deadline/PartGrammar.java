package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads parts of a month or of a longer stretch: «начало октября», «вторая половина мая»,
 * «третий понедельник ноября», «конец 1 четверти», «по итогам I полугодия».
 */
final class PartGrammar {

	private final Units units;

	private final YearGrammar years;

	PartGrammar(Units units, YearGrammar years) {
		this.units = units;
		this.years = years;
	}

	boolean read(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		boolean bound = tokens.at(-1, Sort.UNTIL, Sort.TOWARDS, Sort.LATER);
		if (tokens.at(Sort.RESULTS, Sort.COMPLETION)) {
			boolean read = results(tokens, items);
			if (!read) {
				tokens.moveTo(start);
			}
			return read;
		}
		var parts = parts(tokens, bound);
		if (parts.isEmpty()) {
			tokens.moveTo(start);
			return false;
		}
		boolean end = tokens.at(-1, Sort.END);
		boolean single = bound || tokens.at(-1, Sort.WEEKDAY);
		tokens.skip(Sort.MONTH_WORD);
		var base = base(tokens, bound && end);
		if (base == null) {
			tokens.moveTo(start);
			return false;
		}
		var words = tokens.since(start);
		for (int index = 0; index < parts.size(); index++) {
			var part = parts.get(index);
			items.add((part.part() == null) ? new Item.Gap(part.separator())
					: new Time(base.unit().part(part.part(), single), base.years(), words));
		}
		return true;
	}

	/**
	 * «по итогам I полугодия», «по окончании 1 и 2 четверти», «по итогам учебного года».
	 */
	private boolean results(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		tokens.next();
		var numbers = new ArrayList<Token>();
		while (tokens.peek().numeric() && tokens.peek().digits() <= 2) {
			numbers.add(tokens.next());
			if (tokens.at(Sort.AND, Sort.COMMA, Sort.DASH) && tokens.peek(1).numeric()) {
				tokens.next();
			}
		}
		tokens.skip(Sort.SCHOOL);
		if (!numbers.isEmpty() && Sort.COUNTED.contains(tokens.peek().sort())) {
			var noun = tokens.next();
			boolean school = skipSameYear(tokens);
			for (var number : numbers) {
				var unit = this.units.counted(noun.sort(), number.value());
				items.add(new Time((school ? unit.school() : unit).part(Parts::results, false), null,
						tokens.since(start)));
			}
			return true;
		}
		tokens.moveTo(start + 1);
		if (tokens.at(Sort.MONTH)) {
			items.add(new Time(this.units.month(tokens.next().value()).part(Parts::results, false), null,
					tokens.since(start)));
			return true;
		}
		var named = this.years.read(tokens);
		if (named != null && named.school()) {
			items.add(new Time(this.units.lessons().part(Parts::yearResults, false), named, tokens.since(start)));
			return true;
		}
		tokens.moveTo(start + 1);
		tokens.skip(Sort.CURRENT);
		boolean school = tokens.skip(Sort.SCHOOL) || this.units.yearIsSchoolYear();
		if (tokens.skip(Sort.YEAR) && school) {
			items.add(new Time(this.units.lessons().part(Parts::yearResults, false), null, tokens.since(start)));
			return true;
		}
		return false;
	}

	/** One part, or several with signs between them. */
	private static List<Part> parts(Tokens tokens, boolean bound) {
		if (tokens.at(Sort.BEGINNING)) {
			tokens.next();
			return List.of(new Part(bound ? Parts::firstDay : Parts::beginning, null));
		}
		if (tokens.at(Sort.MIDDLE)) {
			tokens.next();
			return List.of(new Part(bound ? Parts::middleDay : Parts::middle, null));
		}
		if (tokens.at(Sort.END)) {
			tokens.next();
			return List.of(new Part(bound ? Parts::lastDay : Parts::end, null));
		}
		var numbers = new ArrayList<Token>();
		while (tokens.at(Sort.LAST) || (tokens.peek().numeric() && tokens.peek().digits() <= 1)) {
			numbers.add(tokens.next());
			if (tokens.at(Sort.DASH, Sort.COMMA, Sort.AND, Sort.SLASH)
					&& (tokens.peek(1).numeric() || tokens.at(1, Sort.LAST))) {
				numbers.add(tokens.next());
			}
		}
		if (numbers.isEmpty()) {
			return List.of();
		}
		var noun = tokens.next();
		var parts = new ArrayList<Part>();
		for (var number : numbers) {
			boolean last = number.is(Sort.LAST);
			if (!last && !number.numeric()) {
				parts.add(new Part(null, number.sort()));
				continue;
			}
			var part = part(noun, last ? Parts.LAST : number.value(), number);
			if (part == null) {
				return List.of();
			}
			parts.add(new Part(bound && !noun.is(Sort.WEEKDAY) ? part.andThen(Parts::lastDay)::apply : part, null));
		}
		return parts;
	}

	private static UnaryOperator<Period> part(Token noun, int number, Token first) {
		return switch (noun.sort()) {
			case HALF, DECADE, WEEK -> Parts.numbered(noun.sort(), number);
			case WEEKDAY -> Parts.weekday(number, noun.value());
			case DATE_NUMBER, DAY -> {
				if (number == Parts.LAST) {
					yield Parts::end;
				}
				// «в первых числах мая», but not «первого числа мая»
				yield (number == 1 && (first.text().endsWith("х") || first.text().endsWith("е"))) ? Parts::beginning
						: null;
			}
			default -> null;
		};
	}

	/** What the part is a part of. */
	private Base base(Tokens tokens, boolean wholeYear) {
		if (tokens.at(Sort.MONTH)) {
			var unit = this.units.month(tokens.next().value());
			skipSameYear(tokens);
			return new Base(unit, null);
		}
		int ahead = tokens.at(1, Sort.SCHOOL) ? 2 : 1;
		if (tokens.peek().numeric() && tokens.peek().digits() <= 1
				&& Sort.COUNTED.contains(tokens.peek(ahead).sort())) {
			int number = tokens.next().value();
			tokens.skip(Sort.SCHOOL);
			var unit = this.units.counted(tokens.next().sort(), number);
			return new Base(skipSameYear(tokens) ? unit.school() : unit, null);
		}
		var named = this.years.read(tokens);
		if (named != null) {
			return new Base(named.school() ? schoolYear(wholeYear) : this.units.year(), named);
		}
		tokens.skip(Sort.CURRENT);
		boolean school = tokens.skip(Sort.SCHOOL);
		if (tokens.skip(Sort.YEAR)) {
			return new Base((school || this.units.yearIsSchoolYear()) ? schoolYear(wholeYear) : this.units.year(),
					null);
		}
		return null;
	}

	private Unit schoolYear(boolean whole) {
		return whole ? this.units.schoolYear() : this.units.lessons();
	}

	/**
	 * Goes past «учебного года», «текущего года» and the like that name no year.
	 * @return whether the school year was meant
	 */
	boolean skipSameYear(Tokens tokens) {
		int start = tokens.position();
		tokens.skip(Sort.CURRENT);
		boolean school = tokens.skip(Sort.SCHOOL);
		if (tokens.skip(Sort.YEAR) && !tokens.peek().isYear()) {
			return school;
		}
		tokens.moveTo(start);
		return false;
	}

	private record Part(UnaryOperator<Period> part, Sort separator) {

	}

	private record Base(Unit unit, Years years) {

	}

}
