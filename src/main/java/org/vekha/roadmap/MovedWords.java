package org.vekha.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.vekha.shared.SchoolYear;

/**
 * Moves the years that words name.
 */
final class MovedWords {

	/** A year, with the short second one of «2020/21» if it follows. */
	private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d{2})(?:([/–-])(\\d{2}))?(?!\\d)");

	/** A day in any notation, a month in figures, or else a year. */
	private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:(?<iso>20\\d{2})([-./])(\\d{1,2})\\2(\\d{1,2})"
			+ "|(\\d{1,2})([./-])(\\d{1,2})\\6(?<year>20\\d{2}|\\d{2})|(\\d{1,2})([./])(?<month>20\\d{2}))(?!\\d)|"
			+ YEAR);

	/** A number of four digits further away than this is something else: «2000 чел.». */
	private static final int NEARBY_YEARS = 5;

	private static final int CENTURY = 100;

	private final int from;

	private final int years;

	MovedWords(SchoolYear from, SchoolYear to) {
		this.from = from.start();
		this.years = to.start() - from.start();
	}

	/** In a deadline every date and year moves. */
	String phrase(String text) {
		return DATE.matcher(text).replaceAll(this::moveDate);
	}

	/** In running text years move; full dates, as of orders, are history and stay. */
	String text(String text) {
		return (text != null) ? YEAR.matcher(text).replaceAll(found -> moveYear(found, 0)) : null;
	}

	private String moveDate(MatchResult found) {
		if (found.group(1) != null) {
			var day = day(found.group(1), found.group(3), found.group(4));
			var sign = found.group(2);
			return (day == null) ? found.group()
					: "%d%s%02d%s%02d".formatted(day.getYear(), sign, day.getMonthValue(), sign, day.getDayOfMonth());
		}
		if (found.group(8) != null) {
			var day = day(found.group(8), found.group(7), found.group(5));
			var sign = found.group(6);
			var year = (found.group(8).length() == 2) ? "%02d" : "%d";
			return (day == null) ? found.group()
					: ("%02d%s%02d%s" + year).formatted(day.getDayOfMonth(), sign, day.getMonthValue(), sign,
							(found.group(8).length() == 2) ? day.getYear() % CENTURY : day.getYear());
		}
		if (found.group(11) != null) {
			return found.group(9) + found.group(10) + (Integer.parseInt(found.group(11)) + this.years);
		}
		return moveYear(found, 11);
	}

	private String moveYear(MatchResult found, int before) {
		int year = Integer.parseInt(found.group(before + 1));
		if (Math.abs(year - this.from) > NEARBY_YEARS) {
			return found.group();
		}
		var moved = String.valueOf(year + this.years);
		return (found.group(before + 2) == null) ? moved : "%s%s%02d".formatted(moved, found.group(before + 2),
				(Integer.parseInt(found.group(before + 3)) + this.years) % CENTURY);
	}

	private LocalDate day(String year, String month, String day) {
		try {
			int number = Integer.parseInt(year);
			return LocalDate
				.of((number < CENTURY) ? 2000 + number : number, Integer.parseInt(month), Integer.parseInt(day))
				.plusYears(this.years);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
