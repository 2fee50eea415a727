package org.vekha.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.vekha.deadline.DeadlineKind;
import org.vekha.responsible.Post;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Responsibility;
import org.vekha.shared.RuleViolation;

/**
 * How the coordinator wants a row to be understood.
 *
 * @param row the id of the row
 * @param use whether it is an activity at all
 * @param phrase the words of the deadline
 * @param kind how they are to be understood, or {@code null} to have them read if they
 * are others, and to leave the deadline as it is if not
 * @param start the first day of an interval, if it is given by hand
 * @param end its last day
 * @param responsibilities who does it, or {@code null} to leave it as it was read
 * @param posts who is meant by parts of the phrase that were unknown
 * @param expectedResult what is to come of it, or {@code null} if nothing is said
 * @param schoolPart what the schools are to do themselves, or {@code null}
 * @param done whether it has been done already
 * @param doneOn the day of that, if known
 */
public record RowCorrection(int row, Use use, String number, String section, String title, String phrase,
		DeadlineKind kind, LocalDate start, LocalDate end, List<Responsibility> responsibilities,
		Map<String, Post> posts, String expectedResult, String schoolPart, Circle circle, CycleStep step, boolean done,
		LocalDate doneOn) {

	/**
	 * Has the refusal of something in a row say which row it is.
	 */
	public static <T> T inRow(int row, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (RuleViolation ex) {
			throw new RuleViolation("Строка %d: %s".formatted(row, ex.getMessage()));
		}
	}

	/**
	 * What a printed row is.
	 */
	public enum Use {

		ACTIVITY, HEADING, NOTHING

	}

}
