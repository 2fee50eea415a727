package org.vekha.deadline;

import java.util.Objects;
import java.util.function.Function;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * Reads deadlines as road maps word them.
 */
public final class DeadlineReader {

	private final Lexer lexer = new Lexer(new WordReader());

	private final Period plan;

	private final Units units;

	private final Grammar grammar;

	DeadlineReader(Period plan, Function<SchoolYear, SchoolCalendar> calendars) {
		Require.value(Require.value(plan, "Срок реализации").start(), "Начало реализации");
		this.plan = plan;
		this.units = new Units(calendars, PlanFit.calendarYears(plan));
		this.grammar = new Grammar(this.units);
	}

	/** A reader where schools have their quarters and holidays at the usual time. */
	public static DeadlineReader usual(Period plan) {
		return new DeadlineReader(plan, SchoolCalendar::usual);
	}

	/**
	 * Reads a phrase of the column «Сроки». It never fails: what cannot be understood, or
	 * contradicts itself, is {@link DeadlineKind#UNCLEAR} with the reason.
	 * @param phrase the words as printed; {@code null} if the cell is empty
	 */
	public Deadline read(String phrase) {
		var printed = Objects.requireNonNullElse(phrase, "");
		var cleaned = Cleaning.of(printed);
		if (cleaned.chars().noneMatch(Character::isLetterOrDigit)) {
			return Deadline.unclear(printed, "Срок не указан: впишите даты или выберите «в течение периода».");
		}
		if (cleaned.length() > Require.LONGEST_TEXT) {
			return Deadline.unclear(printed, "Срок длиннее %d знаков: проверьте, тот ли это столбец, и укажите даты."
				.formatted(Require.LONGEST_TEXT));
		}
		var notes = new Notes();
		try {
			var items = this.grammar.items(new Tokens(this.lexer.tokens(cleaned, notes)));
			return new Reading(printed, this.plan, this.units, items, notes).deadline();
		}
		catch (Unclear | RuleViolation ex) {
			return Deadline.unclear(printed, notes.after(ex.getMessage()));
		}
	}

}
