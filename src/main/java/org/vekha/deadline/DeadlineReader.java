package org.vekha.deadline;

/**
 * Reads deadlines as road maps word them.
 */
public final class DeadlineReader {

	private final Period plan;

	DeadlineReader(Period plan) {
		this.plan = plan;
	}

	/**
	 * Reads a phrase of the column «Сроки». It never fails: what cannot be understood, or
	 * contradicts itself, is {@link DeadlineKind#UNCLEAR} with the reason.
	 * @param phrase the words as printed; {@code null} if the cell is empty
	 */
	public Deadline read(String phrase) {
		throw new UnsupportedOperationException(this.plan + phrase);
	}

}
