package org.vekha.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads how often something comes round: «2 раза в год», «каждую среду», «ежеквартально»,
 * «до 5 числа каждого месяца», «по итогам четверти».
 */
final class RepeatGrammar {

	private static final Map<Sort, Recurrence> PERIODS = Map.of(Sort.DAY, Recurrence.DAILY, Sort.WEEK,
			Recurrence.WEEKLY, Sort.MONTH_WORD, Recurrence.MONTHLY, Sort.QUARTER, Recurrence.CALENDAR_QUARTER,
			Sort.TERM, Recurrence.SCHOOL_QUARTER, Sort.TRIMESTER, Recurrence.TRIMESTER, Sort.HALF_YEAR,
			Recurrence.HALF_YEAR, Sort.SEMESTER, Recurrence.HALF_YEAR, Sort.YEAR, Recurrence.YEARLY, Sort.HOLIDAYS,
			Recurrence.HOLIDAYS);

	private static final int MOST_TIMES = 60;

	/** Reads the recurrence that begins here, if one does. */
	boolean read(Tokens tokens, List<Item> items) {
		int start = tokens.position();
		boolean given = items.stream().anyMatch(item -> item instanceof Repeat other && other.given());
		var repeat = times(tokens);
		for (int rule = 0; repeat == null && rule < 8; rule++) {
			tokens.moveTo(start);
			repeat = switch (rule) {
				case 0 -> adverb(tokens);
				case 1 -> edge(tokens);
				case 2 -> MonthRepeatGrammar.part(tokens, given);
				case 3 -> MonthRepeatGrammar.day(tokens);
				case 4 -> each(tokens);
				case 5 -> by(tokens);
				case 6 -> ofMonth(tokens, items);
				default -> weekday(tokens);
			};
		}
		if (repeat == null) {
			tokens.moveTo(start);
			return false;
		}
		items.add(new Repeat(repeat.every(), repeat.step(), repeat.times(), repeat.detail(), repeat.given(),
				tokens.since(start)));
		return true;
	}

	/** «сентябрь (1 неделя)»: the week is one of that month, if nothing else follows. */
	private static Repeat ofMonth(Tokens tokens, List<Item> items) {
		int last = items.size() - 1;
		boolean dated = last == 2 && items.get(1) instanceof Years;
		boolean after = last > 0 && (last == 1 || dated) && items.get(0) instanceof Time time && time.unit() != null
				&& time.unit().month() && (items.get(last).equals(new Item.Gap(Sort.OPEN))
						|| items.get(last).equals(new Item.Gap(Sort.COMMA)));
		var repeat = after ? MonthRepeatGrammar.part(tokens, true) : null;
		int end = tokens.position();
		tokens.skipAll(Sort.CLOSE);
		boolean closed = !tokens.more();
		tokens.moveTo(end);
		return closed ? repeat : null;
	}

	/** «не реже 1 раза в месяц», «1-2 раза в год», «раз в две недели». */
	private static Repeat times(Tokens tokens) {
		tokens.skip(Sort.NOT);
		tokens.skipAll(Sort.RARER, Sort.FEWER);
		tokens.skip(Sort.BY);
		int count = 1;
		if (tokens.peek().numeric()) {
			count = tokens.next().value();
			if (tokens.at(Sort.DASH) && tokens.peek(1).numeric()) {
				tokens.moveTo(tokens.position() + 2);
			}
		}
		if (!tokens.at(Sort.TIMES) || (tokens.peek().text().length() == 1 && !tokens.peek(-1).numeric())) {
			return null;
		}
		var noun = tokens.next();
		count = (noun.value() > 0) ? noun.value() : count;
		if (count < 1 || count > MOST_TIMES) {
			throw new Unclear("«%d раз» за период прочитать нельзя: проверьте число.".formatted(count));
		}
		tokens.skipAll(Sort.IN, Sort.ON, Sort.SLASH, Sort.EVERY);
		int step = 1;
		if (tokens.peek().numeric() && tokens.peek().digits() <= 2 && PERIODS.containsKey(tokens.peek(1).sort())) {
			step = Math.max(tokens.next().value(), 1);
		}
		tokens.skip(Sort.CURRENT);
		tokens.skip(Sort.SCHOOL);
		var every = PERIODS.get(tokens.peek().sort());
		if (every == null) {
			boolean span = tokens.skip(Sort.SPAN);
			return (count > 1 || span) ? new Repeat(Recurrence.SEVERAL_A_YEAR, 1, count, null, true, "") : null;
		}
		tokens.skipAll(tokens.peek().sort());
		var named = (every == Recurrence.YEARLY && count > 1) ? Recurrence.SEVERAL_A_YEAR : every;
		return new Repeat(named, step, count, null, true, "");
	}

	private static Repeat adverb(Tokens tokens) {
		return tokens.at(Sort.REPEAT) ? Repeat.every(Recurrence.values()[tokens.next().value()], "") : null;
	}

	/** «каждую среду», «каждый месяц», «каждые 2 недели», «апрель каждого года». */
	private static Repeat each(Tokens tokens) {
		if (!tokens.skip(Sort.EVERY)) {
			return null;
		}
		int step = (tokens.peek().numeric() && tokens.peek().digits() <= 2) ? Math.max(tokens.next().value(), 1) : 1;
		tokens.skipAll(Sort.SCHOOL, Sort.WORKING);
		if (tokens.at(Sort.WEEKDAY)) {
			return weekdays(tokens);
		}
		tokens.skip(Sort.SEASONAL);
		var every = PERIODS.get(tokens.peek().sort());
		if (every == null) {
			return null;
		}
		tokens.next();
		return new Repeat(every, step, 1, null, true, "");
	}

	/** «по вторникам и четвергам», «по четвертям», «по учебным периодам». */
	private static Repeat by(Tokens tokens) {
		if (!tokens.skip(Sort.BY)) {
			return null;
		}
		if (tokens.at(Sort.WEEKDAY)) {
			return weekdays(tokens);
		}
		boolean school = tokens.skip(Sort.SCHOOL);
		var noun = tokens.next();
		boolean plural = noun.text().endsWith("ам") || noun.text().endsWith("ям");
		if (school && noun.is(Sort.SPAN)) {
			return Repeat.every(Recurrence.STUDY_PERIOD, "");
		}
		var every = PERIODS.get(noun.sort());
		return (plural && every != null) ? Repeat.every(every, "") : null;
	}

	/** «еженедельно, вторник»; «среда» after an unknown word is something else. */
	private static Repeat weekday(Tokens tokens) {
		return (tokens.at(Sort.WEEKDAY) && !tokens.at(-1, Sort.WORD)) ? weekdays(tokens) : null;
	}

	private static Repeat weekdays(Tokens tokens) {
		var days = new ArrayList<Integer>();
		while (tokens.at(Sort.WEEKDAY)) {
			days.add(tokens.next().value());
			if (tokens.at(Sort.COMMA, Sort.AND, Sort.SLASH) && tokens.at(1, Sort.WEEKDAY)) {
				tokens.next();
			}
		}
		return new Repeat(Recurrence.WEEKLY, 1, 1,
				(every, week) -> (every != Recurrence.WEEKLY) ? List.of(week)
						: days.stream()
							.distinct()
							.sorted()
							.map(day -> week.start().plusDays(day - 1L))
							.map(day -> new Period(day, day))
							.toList(),
				true, "");
	}

	/** «по итогам учебных периодов», «в конце каждой четверти», «к концу месяца». */
	private static Repeat edge(Tokens tokens) {
		tokens.skipAll(Sort.BY, Sort.AFTER, Sort.IN, Sort.ON, Sort.TOWARDS, Sort.UNTIL);
		if (!tokens.at(Sort.RESULTS, Sort.COMPLETION, Sort.END, Sort.BEGINNING)) {
			return null;
		}
		var edge = tokens.next().sort();
		boolean every = tokens.skipAll(Sort.EVERY, Sort.CURRENT, Sort.ALL);
		boolean school = tokens.skip(Sort.SCHOOL);
		var noun = tokens.next();
		var recurrence = (noun.is(Sort.SPAN) && (school || every)) ? Recurrence.STUDY_PERIOD : PERIODS.get(noun.sort());
		boolean oneYear = noun.is(Sort.YEAR) && !(every && tokens.at(school ? -3 : -2, Sort.EVERY));
		if (recurrence == null || recurrence == Recurrence.DAILY || oneYear || tokens.peek().isYear()) {
			return null;
		}
		UnaryOperator<Period> part = switch (edge) {
			case END -> Parts::end;
			case BEGINNING -> Parts::beginning;
			default -> Parts::results;
		};
		return new Repeat(recurrence, 1, 1, (often, period) -> List.of(part.apply(period)), true, "");
	}

}
