package org.vekha.deadline;

import java.util.List;

/**
 * Reads words for the whole period.
 */
final class WholeGrammar {

	private final YearGrammar years;

	WholeGrammar(YearGrammar years) {
		this.years = years;
	}

	/** Reads words for the whole period, if they stand here. */
	boolean read(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		boolean whole = tokens.skipAll(Sort.ALWAYS) || permanent(tokens) || wholePeriod(tokens);
		if (!whole) {
			tokens.moveTo(start);
			return false;
		}
		var words = tokens.since(start);
		int end = tokens.position();
		items.add(new Item.Always(words, schoolYear(tokens, start, end)));
		return true;
	}

	/** Whether «учебный год» is among the words that were just read. */
	private static boolean schoolYear(Tokens tokens, int start, int end) {
		tokens.moveTo(start);
		while (tokens.position() < end && !(tokens.at(Sort.SCHOOL) && tokens.at(1, Sort.YEAR))) {
			tokens.next();
		}
		boolean found = tokens.position() < end;
		tokens.moveTo(end);
		return found;
	}

	/** «на постоянной основе», «в постоянном режиме». */
	private static boolean permanent(Tokens tokens) {
		tokens.skip(Sort.IN, Sort.ON);
		return tokens.skip(Sort.PERMANENT) && tokens.skip(Sort.BASIS);
	}

	/** «в течение учебного года», «весь период», «на весь срок реализации программы». */
	private boolean wholePeriod(Tokens tokens) {
		boolean led = tokens.skipAll(Sort.IN, Sort.ON);
		led |= tokens.skipAll(Sort.DURING, Sort.ALL, Sort.CURRENT);
		boolean school = tokens.skip(Sort.SCHOOL);
		if (tokens.at(Sort.YEAR)) {
			tokens.next();
			// The year follows in figures: it says more than «учебный год»
			int after = tokens.position();
			boolean figures = tokens.peek().isYear() && this.years.read(tokens) != null;
			tokens.moveTo(after);
			return (led || school || !tokens.more()) && !figures;
		}
		if (led && tokens.at(Sort.CARRYING, Sort.PLAN)) {
			boolean during = tokens.at(-1, Sort.DURING, Sort.ALL);
			tokens.skipAll(Sort.CARRYING, Sort.PLAN);
			return during;
		}
		if (!tokens.at(Sort.SPAN) || school) {
			return false;
		}
		boolean all = tokens.at(-1, Sort.ALL, Sort.DURING);
		tokens.skipAll(Sort.SPAN);
		boolean carrying = tokens.skipAll(Sort.CARRYING, Sort.PLAN);
		return carrying || (all && !tokens.at(Sort.WORD, Sort.CARRIED, Sort.FROM, Sort.SEASONAL, Sort.HOLIDAYS));
	}

	/** Whether words for the whole period begin here, or a word like «постоянно». */
	boolean at(Tokens tokens) {
		int start = tokens.position();
		boolean found = wholePeriod(tokens);
		tokens.moveTo(start);
		return found;
	}

}
