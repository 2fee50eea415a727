package org.vekha.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.vekha.cycle.Agreement;
import org.vekha.cycle.AgreementState;
import org.vekha.cycle.FollowUp;
import org.vekha.roadmap.ExpectedResult;

/**
 * The month for which a school is asked what it has done: what is due in it, and whatever
 * is late.
 */
public record AskedMonth(LocalDate today) {

	public LocalDate lastDay() {
		return YearMonth.from(this.today).atEndOfMonth();
	}

	/** Whether something is asked about that is due on this day. */
	public boolean covers(LocalDate due) {
		return !due.isAfter(lastDay());
	}

	/** For how many days it has been late; 0 if it is in time. */
	public long daysLate(LocalDate due) {
		return Math.max(0, ChronoUnit.DAYS.between(due, this.today));
	}

	/**
	 * How a measure of the school's programme stands.
	 * @param mark what the school said last, or {@code null}
	 * @param attached whether a file shows that it is done
	 */
	public Standing ofMeasure(LocalDate due, ExpectedResult expected, MeasureMark mark, boolean attached) {
		if (mark != null && mark.state() == MarkState.DONE) {
			return lacking(expected, mark, attached).isPresent() ? Standing.ASKED : Standing.DONE;
		}
		if (!covers(due)) {
			return Standing.LATER;
		}
		return (mark != null && isAnswer(mark)) ? Standing.ANSWERED : Standing.ASKED;
	}

	/**
	 * What a mark lacks to be all that a report asks, in words.
	 * @param attached whether a file shows that it is done
	 */
	public Optional<String> lacking(ExpectedResult expected, MeasureMark mark, boolean attached) {
		return Optional.ofNullable(mark)
			.map(MeasureMark::asAnswer)
			.flatMap(answer -> MissingAnswer.of(expected, answer, attached));
	}

	/** How what was agreed on with the school stands. */
	public Standing ofAgreement(Agreement agreement) {
		if (!agreement.open()) {
			return Standing.DONE;
		}
		if (!covers(agreement.currentDue())) {
			return Standing.LATER;
		}
		return lastOf(agreement).filter(said -> said.state() == AgreementState.IN_PROGRESS && isThisMonth(said.day()))
			.isPresent() ? Standing.ANSWERED : Standing.ASKED;
	}

	private static Optional<FollowUp> lastOf(Agreement agreement) {
		var all = agreement.followUps();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** What goes on is asked about every month, what cannot be done once. */
	private boolean isAnswer(MeasureMark mark) {
		return switch (mark.state()) {
			case NOT_DONE -> true;
			case IN_PROGRESS, PARTLY_DONE -> isThisMonth(mark.markedOn());
			case NOT_DUE, DONE -> false;
		};
	}

	private boolean isThisMonth(LocalDate day) {
		return YearMonth.from(day).equals(YearMonth.from(this.today));
	}

}
