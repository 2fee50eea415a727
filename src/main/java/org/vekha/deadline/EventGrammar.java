package org.vekha.deadline;

import java.util.List;
import java.util.Locale;

/**
 * Reads what has to happen first.
 */
final class EventGrammar {

	/** How many adjectives may stand before «план» or «график». */
	private static final int MOST_ADJECTIVES = 4;

	private final TimeGrammar times;

	private final WholeGrammar whole;

	EventGrammar(TimeGrammar times, WholeGrammar whole) {
		this.times = times;
		this.whole = whole;
	}

	/** Reads the event that begins here, if one does. */
	boolean event(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		boolean scheduled = scheduled(tokens);
		tokens.moveTo(start);
		if (!scheduled && !happens(tokens)) {
			tokens.moveTo(start);
			return false;
		}
		if (tokens.position() == start) {
			tokens.next();
		}
		tokens.skipAll(Sort.RESULTS, Sort.COMPLETION);
		if (tokens.at(-1, Sort.RESULTS, Sort.COMPLETION)) {
			tokens.skipAll(Sort.CURRENT, Sort.YEAR);
		}
		if (tokens.at(Sort.SPAN) && tokens.at(1, Sort.COMMA)) {
			tokens.moveTo(tokens.position() + 2);
		}
		swallow(tokens);
		items.add(new Item.Event(tokens.since(start), scheduled));
		return true;
	}

	/** «по отдельному плану», «согласно графику», «в установленные сроки». */
	private static boolean scheduled(Tokens tokens) {
		tokens.skip(Sort.IN);
		if (tokens.at(Sort.SPAN) && tokens.at(tokens.at(1, Sort.COMMA) ? 2 : 1, Sort.SCHEDULED)) {
			return true;
		}
		if (tokens.skip(Sort.SCHEDULED)) {
			return tokens.at(Sort.SPAN);
		}
		if (tokens.at(Sort.ACCORDING)) {
			return true;
		}
		if (!tokens.skip(Sort.BY)) {
			return false;
		}
		for (int ahead = 0; ahead <= MOST_ADJECTIVES; ahead++) {
			if (tokens.at(ahead, Sort.PLAN)) {
				return true;
			}
			if (!tokens.at(ahead, Sort.WORD, Sort.OCCASION, Sort.SCHEDULED, Sort.CURRENT, Sort.SCHOOL, Sort.WORKING,
					Sort.PERMANENT, Sort.REPEAT)) {
				return false;
			}
		}
		return false;
	}

	private boolean happens(Tokens tokens) {
		if (tokens.at(Sort.AS_NEEDED, Sort.AT) || (tokens.at(Sort.RESULTS) && !this.times.at(tokens, 0))) {
			return true;
		}
		if (tokens.at(Sort.SPAN) && tokens.at(1, Sort.CARRIED)) {
			return true;
		}
		if (tokens.at(Sort.OCCASION)) {
			return tokens.at(1, Sort.OCCASION) || tokens.position() == 0;
		}
		if (tokens.at(Sort.BY)) {
			return (tokens.at(1, Sort.RESULTS, Sort.COMPLETION, Sort.OCCASION) || adjectiveBefore(tokens))
					&& !this.times.at(tokens, 1);
		}
		if (tokens.at(Sort.AFTER, Sort.BEFORE)) {
			return !this.times.at(tokens, 1);
		}
		if (tokens.at(Sort.UNTIL, Sort.TOWARDS)) {
			return !this.times.at(tokens, 1) && !tokens.peek(1).isYear() && tokens.at(1, Sort.WORD, Sort.CARRIED,
					Sort.BEGINNING, Sort.END, Sort.RESULTS, Sort.COMPLETION, Sort.OCCASION, Sort.PLAN, Sort.CARRYING);
		}
		if (tokens.at(Sort.NOT) && tokens.at(1, Sort.LATER, Sort.EARLIER)) {
			boolean span = tokens.peek(2).numeric() && duration(tokens, 2) > 0;
			return span || (tokens.at(2, Sort.WORD, Sort.CARRIED, Sort.COMMA)) && !this.times.at(tokens, 2);
		}
		if (tokens.at(Sort.CARRIED)) {
			return tokens.position() == 0;
		}
		if (tokens.at(Sort.IN, Sort.ON) || tokens.at(Sort.DURING, Sort.THROUGH)) {
			return afterSomeTime(tokens) || occasion(tokens);
		}
		return false;
	}

	/** «по письменному запросу». */
	private static boolean adjectiveBefore(Tokens tokens) {
		return tokens.at(1, Sort.WORD) && tokens.at(2, Sort.OCCASION, Sort.RESULTS);
	}

	/** «в течение 10 рабочих дней после…», «через неделю после…», «за 3 дня до…». */
	private boolean afterSomeTime(Tokens tokens) {
		int start = tokens.position();
		tokens.skip(Sort.IN, Sort.ON);
		boolean led = tokens.skip(Sort.DURING, Sort.THROUGH) || tokens.at(-1, Sort.ON);
		int length = led ? duration(tokens, 0) : 0;
		boolean anchored = length > 0 && tokens.at(length, Sort.AFTER, Sort.FROM, Sort.UNTIL, Sort.BEFORE, Sort.BY);
		if (length > 0 && !anchored && tokens.peek().numeric()) {
			tokens.moveTo(tokens.position() + length);
			throw new Unclear("Не сказано, от какого события или дня считать «%s»: укажите его или дату."
				.formatted(Notes.quote(tokens.since(start))));
		}
		tokens.moveTo(start);
		return anchored;
	}

	/**
	 * How many tokens «10 рабочих дней» or «недели» takes; 0 if it is no length of time.
	 */
	private static int duration(Tokens tokens, int ahead) {
		int position = ahead;
		while ((tokens.peek(position).numeric() && tokens.peek(position).digits() < 4)
				|| tokens.at(position, Sort.WORKING, Sort.DASH)) {
			position++;
		}
		boolean unit = tokens.at(position, Sort.DAY, Sort.WEEK, Sort.MONTH_WORD)
				|| (position > ahead && tokens.at(position, Sort.YEAR));
		return unit ? position - ahead + 1 : 0;
	}

	/**
	 * «в период проведения ВПР», «в день заседания», «в рамках…», «во время экзаменов».
	 */
	private boolean occasion(Tokens tokens) {
		int ahead = tokens.at(Sort.DURING) ? 1 : 2;
		boolean span = tokens.at(ahead - 1, Sort.SPAN, Sort.DAY) || tokens.at(Sort.DURING);
		if (span) {
			return tokens.at(ahead, Sort.WORD, Sort.CARRIED) && !this.times.at(tokens, ahead);
		}
		if (tokens.peek(1).numeric() && tokens.at(2, Sort.DASH) && tokens.peek(3).text().endsWith("дневный")) {
			return true;
		}
		var word = tokens.peek(1).text().toLowerCase(Locale.ROOT);
		return word.equals("рамках") || word.equals("ходе") || word.equals("случае") || word.equals("процессе")
				|| word.endsWith("дневный") || (word.equals("рабочем") && tokens.at(2, Sort.BASIS));
	}

	/** The words of the event go on until a sign or a time. */
	private void swallow(Tokens tokens) {
		while (tokens.more() && !tokens.peek().sort().separates() && !tokens.at(Sort.COLON)) {
			boolean led = tokens.at(Sort.IN, Sort.ON, Sort.DURING, Sort.FROM, Sort.UNTIL, Sort.TOWARDS, Sort.NOT);
			boolean dated = led && (tokens.peek(1).isYear() || this.times.at(tokens, 1));
			if (this.whole.at(tokens) || dated || this.times.at(tokens, 0) || tokens.at(Sort.ALWAYS, Sort.REPEAT)
					|| (tokens.peek().numeric() && tokens.at(1, Sort.TIMES))) {
				return;
			}
			tokens.next();
		}
	}

}
