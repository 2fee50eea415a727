package org.vekha.process.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes what the domain knows as the forms show it.
 */
public final class Written {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private Written() {
	}

	/** The day as people write it, or a dash. */
	public static String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : "–";
	}

	/** The day as a date field of a form takes it, or {@code null}. */
	public static String dateField(LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	/** The text, or a dash where the document has none. */
	public static String orDash(String text) {
		return (text != null && !text.isBlank()) ? text : "–";
	}

	/** A row of a document by its number, if it has one, and what it says. */
	public static String numbered(String number, String text) {
		return (number != null) ? "%s %s".formatted(number, text) : text;
	}

	/** A share, or a dash where there is no figure. */
	public static String percent(BigDecimal percent) {
		return (percent != null) ? percent.stripTrailingZeros().toPlainString().replace('.', ',') + " %" : "–";
	}

	/** Choices of a list field. */
	public static <T> List<Map<String, Object>> options(Collection<T> items, Function<T, ?> value,
			Function<T, String> label) {
		return items.stream()
			.map(item -> Map.<String, Object>of("value", value.apply(item).toString(), "label", label.apply(item)))
			.toList();
	}

	/** Marks text as plain, so that what somebody typed cannot become formatting. */
	public static String plain(String text) {
		return (text != null) ? text.replaceAll("([\\\\`*_\\[\\]<>#|!])", "\\\\$1") : "";
	}

}
