package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads when the results of a study period are looked at.
 */
final class ResultGrammar {

	private final Units units;

	private final YearGrammar years;

	ResultGrammar(Units units, YearGrammar years) {
		this.units = units;
		this.years = years;
	}

	/**
	 * «по итогам I полугодия», «по окончании 1 и 2 четверти», «по итогам учебного года».
	 */
	boolean read(Tokens tokens, List<Item> items) {
		if (!tokens.at(Sort.RESULTS, Sort.COMPLETION)) {
			return false;
		}
		boolean bound = tokens.at(-1, Sort.UNTIL, Sort.TOWARDS, Sort.LATER);
		UnaryOperator<Period> when = bound ? Parts::lastDay : Parts::results;
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
			boolean school = this.years.skipSame(tokens);
			for (var number : numbers) {
				var unit = this.units.counted(noun.sort(), number.value());
				items.add(new Time((school ? unit.school() : unit).part(when, false), null, tokens.since(start)));
			}
			return true;
		}
		tokens.moveTo(start + 1);
		if (tokens.at(Sort.MONTH)) {
			items.add(new Time(this.units.month(tokens.next().value()).part(when, false), null, tokens.since(start)));
			return true;
		}
		var named = this.years.read(tokens);
		if (named != null && named.school()) {
			items.add(new Time(yearResults(bound), named, tokens.since(start)));
			return true;
		}
		tokens.moveTo(start + 1);
		tokens.skip(Sort.CURRENT);
		boolean school = tokens.skip(Sort.SCHOOL) || this.units.yearIsSchoolYear();
		if (tokens.skip(Sort.YEAR) && school) {
			items.add(new Time(yearResults(bound), null, tokens.since(start)));
			return true;
		}
		return false;
	}

	private Unit yearResults(boolean bound) {
		return bound ? this.units.schoolYear().part(Parts::lastDay, false)
				: this.units.lessons().part(Parts::yearResults, false);
	}

}
