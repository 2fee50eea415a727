package org.vekha.programme;

/**
 * A measure as somebody typed it, with its deadline in words.
 *
 * @param id the id of the measure that the row was shown for, or {@link #NEW}
 */
public record WrittenMeasure(String id, String riskNumber, String title, String deadline, String responsible,
		String expectedResult) {

	/** The id of a row that stands for no measure yet. */
	public static final String NEW = "new";

	boolean isNew() {
		return NEW.equals(this.id);
	}

}
