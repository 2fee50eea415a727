package org.vekha.setup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vekha.school.TravelBreaks.Break;
import org.vekha.shared.RuleViolation;

/**
 * Reads when a school cannot be reached: «апрель, ноябрь», «с 20 октября по 5 декабря»,
 * «ледостав 20.10–05.12».
 */
final class BreakWords {

	/** Has a 29th of February. */
	private static final int SOME_YEAR = 2024;

	private static final List<String> MONTHS = List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен",
			"окт", "ноя", "дек");

	private static final String MONTH = "(янв|фев|мар|апр|ма[йяею]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?";

	private static final String TO = "\\s*(?:[-–—]|по|до)\\s*";

	private static final Pattern TITLE = Pattern
		.compile("ледостав|ледоход|распутица|паводок|половодье|бездорожье|разлив|заносы");

	private static final Pattern BETWEEN = Pattern.compile("[,;\\n]|(?<!\\p{L})и(?!\\p{L})");

	private static final Pattern DATES = Pattern
		.compile("(?:с\\s*)?(\\d{1,2})\\.(\\d{1,2})\\.?" + TO + "(\\d{1,2})\\.(\\d{1,2})\\.?");

	private static final Pattern DAYS = Pattern
		.compile("(?:с\\s*)?(\\d{1,2})\\s+" + MONTH + TO + "(\\d{1,2})\\s+" + MONTH);

	private static final Pattern WHOLE = Pattern.compile("(?:(?:с|в)\\s+)?" + MONTH + "(?:" + TO + MONTH + ")?");

	private BreakWords() {
	}

	/**
	 * Reads the words.
	 * @throws RuleViolation if they name neither months nor days
	 */
	static List<Break> read(String words) {
		var breaks = new ArrayList<Break>();
		for (var part : BETWEEN.split(Words.lower(words))) {
			if (!part.isBlank()) {
				add(breaks, part(part));
			}
		}
		return breaks;
	}

	/** Neighbouring months are one break: a visit waits until the end of both. */
	private static void add(List<Break> breaks, Break next) {
		var before = breaks.isEmpty() ? null : breaks.get(breaks.size() - 1);
		if (before != null && before.title().equals(next.title())
				&& MonthDay.from(before.last().atYear(SOME_YEAR).plusDays(1)).equals(next.first())) {
			breaks.set(breaks.size() - 1, new Break(before.first(), next.last(), before.title()));
		}
		else {
			breaks.add(next);
		}
	}

	private static Break part(String part) {
		var named = TITLE.matcher(part);
		var title = named.find() ? named.group() : "нет дороги";
		var rest = part.replaceAll(TITLE.pattern(), " ").replaceAll("[()]", " ").strip();
		try {
			var dates = DATES.matcher(rest);
			if (dates.matches()) {
				return new Break(MonthDay.of(number(dates, 2), number(dates, 1)),
						MonthDay.of(number(dates, 4), number(dates, 3)), title);
			}
			var days = DAYS.matcher(rest);
			if (days.matches()) {
				return new Break(MonthDay.of(month(days.group(2)), number(days, 1)),
						MonthDay.of(month(days.group(4)), number(days, 3)), title);
			}
			var whole = WHOLE.matcher(rest);
			if (whole.matches()) {
				var last = month((whole.group(2) != null) ? whole.group(2) : whole.group(1));
				return new Break(MonthDay.of(month(whole.group(1)), 1), MonthDay.from(end(last)), title);
			}
		}
		catch (DateTimeException ex) {
			// There is no such day, which is said below
		}
		throw new RuleViolation(
				"«%s» – не месяцы и не дни без дороги: напишите, например, «апрель, ноябрь» или «20.10–05.12»."
					.formatted(part.strip()));
	}

	private static LocalDate end(Month month) {
		return YearMonth.of(SOME_YEAR, month).atEndOfMonth();
	}

	private static int number(Matcher found, int group) {
		return Integer.parseInt(found.group(group));
	}

	private static Month month(String word) {
		for (int index = 0; index < MONTHS.size(); index++) {
			// March begins like May does
			if (word.startsWith(MONTHS.get(index))) {
				return Month.of(index + 1);
			}
		}
		throw new IllegalArgumentException(word);
	}

}
