package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads parts of a month or of a longer stretch: «начало октября», «вторая половина мая»,
 * «третий понедельник ноября», «конец 1 четверти».
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
		// «в начале учебного года и в конце»
		int ahead = tokens.at(1, Sort.IN) ? 2 : 1;
		if (tokens.at(Sort.AND, Sort.COMMA) && tokens.at(ahead, Sort.BEGINNING, Sort.END)
				&& tokens.peek(ahead + 1).sort().separates()) {
			items.add(new Item.Gap(tokens.next().sort()));
			tokens.skip(Sort.IN);
			items.add(new Time(base.unit().part(edge(tokens.next().sort(), bound), bound), base.years(), words));
		}
		return true;
	}

	/** One part, or several with signs between them. */
	private static List<Part> parts(Tokens tokens, boolean bound) {
		var edges = new ArrayList<Part>();
		while (tokens.at(Sort.BEGINNING, Sort.MIDDLE, Sort.END)) {
			edges.add(new Part(edge(tokens.next().sort(), bound), null));
			int ahead = tokens.at(1, Sort.IN) ? 2 : 1;
			if (tokens.at(Sort.COMMA, Sort.AND, Sort.DASH) && tokens.at(ahead, Sort.BEGINNING, Sort.MIDDLE, Sort.END)) {
				edges.add(new Part(null, tokens.next().sort()));
				tokens.skip(Sort.IN);
			}
		}
		if (!edges.isEmpty()) {
			return edges;
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

	private static UnaryOperator<Period> edge(Sort edge, boolean bound) {
		return switch (edge) {
			case BEGINNING -> bound ? Parts::firstDay : Parts::beginning;
			case MIDDLE -> bound ? Parts::middleDay : Parts::middle;
			default -> bound ? Parts::lastDay : Parts::end;
		};
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
			this.years.skipSame(tokens);
			return new Base(unit, null);
		}
		int ahead = tokens.at(1, Sort.SCHOOL) ? 2 : 1;
		if (tokens.peek().numeric() && tokens.peek().digits() <= 1
				&& Sort.COUNTED.contains(tokens.peek(ahead).sort())) {
			int number = tokens.next().value();
			tokens.skip(Sort.SCHOOL);
			var unit = this.units.counted(tokens.next().sort(), number);
			return new Base(this.years.skipSame(tokens) ? unit.school() : unit, null);
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

	private record Part(UnaryOperator<Period> part, Sort separator) {

	}

	private record Base(Unit unit, Years years) {

	}

}
