package org.vekha.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A school year, from 1 September of its first calendar year to 31 August of the next.
 *
 * @param start the calendar year in which the school year begins
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})/(\\d{4})");

	public SchoolYear {
		if (start < 2000 || start > 2100) {
			throw new RuleViolation(
					"Учебный год должен начинаться между 2000 и 2100 годом, указан %d.".formatted(start));
		}
	}

	/**
	 * Reads the usual spelling, for instance 2026/2027.
	 * @param written two consecutive calendar years with a slash between them
	 * @throws RuleViolation if the text is anything else
	 */
	public static SchoolYear of(String written) {
		var matcher = WRITTEN.matcher(written == null ? "" : written.strip());
		if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != Integer.parseInt(matcher.group(1)) + 1) {
			throw new RuleViolation("Учебный год «%s» не распознан: укажите его в виде 2026/2027.".formatted(written));
		}
		return new SchoolYear(Integer.parseInt(matcher.group(1)));
	}

	/** The school year in which the day lies. */
	public static SchoolYear containing(LocalDate day) {
		return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.start, Month.SEPTEMBER, 1);
	}

	public LocalDate lastDay() {
		return LocalDate.of(this.start + 1, Month.AUGUST, 31);
	}

	public SchoolYear next() {
		return new SchoolYear(this.start + 1);
	}

	public SchoolYear previous() {
		return new SchoolYear(this.start - 1);
	}

	@Override
	public int compareTo(SchoolYear other) {
		return Integer.compare(this.start, other.start);
	}

	/** The usual spelling, which {@link #of} reads again. */
	@Override
	public String toString() {
		return "%d/%d".formatted(this.start, this.start + 1);
	}

}
