package org.vekha.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads when in each month something comes round: on which day, or in which part of it.
 */
final class MonthRepeatGrammar {

	private MonthRepeatGrammar() {
	}

	/** «последняя неделя месяца», «третий понедельник каждого месяца». */
	static Repeat part(Tokens tokens, boolean given) {
		tokens.skip(given ? Sort.IN : Sort.EVERY);
		boolean every = tokens.skip(Sort.EVERY) || tokens.at(-1, Sort.EVERY);
		var numbers = new ArrayList<Token>();
		while (tokens.at(Sort.LAST) || (tokens.peek().numeric() && tokens.peek().digits() <= 1)) {
			numbers.add(tokens.next());
			boolean more = tokens.at(Sort.AND, Sort.COMMA) && (tokens.peek(1).numeric() || tokens.at(1, Sort.LAST));
			tokens.moveTo(tokens.position() + (more ? 1 : 0));
		}
		var noun = tokens.next();
		boolean month = tokens.skipAll(Sort.EVERY, Sort.MONTH_WORD);
		boolean ended = given && (!tokens.more() || tokens.peek().sort().separates());
		if (numbers.isEmpty() || !(month || ended || (every && noun.is(Sort.WEEKDAY))) || tokens.at(Sort.MONTH)) {
			return null;
		}
		var parts = new ArrayList<UnaryOperator<Period>>();
		for (var number : numbers) {
			int which = number.is(Sort.LAST) ? Parts.LAST : number.value();
			switch (noun.sort()) {
				case HALF, DECADE, WEEK -> parts.add(Parts.numbered(noun.sort(), which));
				case WEEKDAY -> parts.add(Parts.weekday(which, noun.value()));
				default -> {
					return null;
				}
			}
		}
		return Repeat.detail(Recurrence.MONTHLY, (often, period) -> (often == Recurrence.WEEKLY) ? List.of(period)
				: parts.stream().map(part -> part.apply(lastMonth(period))).filter(found -> found != null).toList(),
				"");
	}

	private static Period lastMonth(Period period) {
		var month = YearMonth.from(period.end());
		return new Period(month.atDay(1), month.atEndOfMonth());
	}

	/** «до 5 числа каждого месяца», «с 1 по 5 число», «25 числа». */
	static Repeat day(Tokens tokens) {
		boolean until = tokens.skipAll(Sort.UNTIL, Sort.TOWARDS, Sort.NOT, Sort.LATER, Sort.BY);
		tokens.skip(Sort.FROM);
		if (!number(tokens.peek())) {
			return null;
		}
		int first = tokens.next().value();
		int last = first;
		if (tokens.at(Sort.DASH, Sort.BY) && number(tokens.peek(1))) {
			tokens.next();
			last = tokens.next().value();
		}
		boolean named = tokens.skip(Sort.DATE_NUMBER);
		tokens.skip(tokens.at(1, Sort.MONTH_WORD) ? Sort.CURRENT : Sort.EVERY);
		tokens.moveTo(tokens.position() - (tokens.at(-1, Sort.EVERY) ? 1 : 0));
		boolean month = tokens.skip(Sort.EVERY) & tokens.skip(Sort.MONTH_WORD)
				|| (named && tokens.skip(Sort.MONTH_WORD));
		if (!(named || month) || tokens.at(Sort.MONTH)) {
			return null;
		}
		boolean inLast = tokens.at(Sort.LAST) && tokens.at(1, Sort.MONTH_WORD);
		var every = following(tokens);
		if (last < first) {
			throw new Unclear("Числа %d–%d стоят в обратном порядке: исправьте срок.".formatted(first, last));
		}
		int end = last;
		int start = until ? 1 : first;
		return Repeat.detail(every, (often, period) -> {
			// What is due for a quarter is due in the month after it
			var base = (often == Recurrence.MONTHLY || inLast) ? YearMonth.from(period.end())
					: YearMonth.from(period.end()).plusMonths(1);
			return List.of(new Period(dayOf(base, start), dayOf(base, end)));
		}, "");
	}

	/** «…месяца, следующего за отчётным кварталом»: what it is that comes round. */
	private static Recurrence following(Tokens tokens) {
		int start = tokens.position();
		tokens.skip(Sort.COMMA);
		if (!tokens.skip(Sort.NEXT) && !tokens.skip(Sort.LAST)) {
			tokens.moveTo(start);
			return Recurrence.MONTHLY;
		}
		var every = Recurrence.MONTHLY;
		while (tokens.at(Sort.ON, Sort.CURRENT, Sort.MONTH_WORD, Sort.QUARTER, Sort.TERM, Sort.HALF_YEAR, Sort.SPAN)
				|| tokens.peek().text().equalsIgnoreCase("за")) {
			every = switch (tokens.next().sort()) {
				case QUARTER -> Recurrence.CALENDAR_QUARTER;
				case TERM -> Recurrence.SCHOOL_QUARTER;
				case HALF_YEAR -> Recurrence.HALF_YEAR;
				default -> every;
			};
		}
		return every;
	}

	private static LocalDate dayOf(YearMonth month, int day) {
		return month.atDay(Math.min(day, month.lengthOfMonth()));
	}

	private static boolean number(Token token) {
		return token.numeric() && token.value() >= 1 && token.value() <= 31;
	}

}
