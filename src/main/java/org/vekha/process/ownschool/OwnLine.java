package org.vekha.process.ownschool;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.vekha.process.measure.MeasureTable.MeasureRow;
import org.vekha.reporting.Standing;

/**
 * Something that is asked of a school.
 *
 * @param id of the measure, the agreement or the task
 * @param about more about it, or {@code null}
 * @param late for how many days it has been late, or 0
 * @param said what the school has said of it, or {@code null}
 * @param lacks what that lacks, or {@code null}
 * @param path where the task is opened, or {@code null} if it is none
 * @param measure of a measure its row in the table of measures
 */
record OwnLine(Kind kind, String id, String title, String about, LocalDate due, long late, Standing standing,
		String said, String lacks, String path, MeasureRow measure) {

	/** How the line stands, as the page says it. */
	@JsonProperty
	public String state() {
		return this.standing.title();
	}

	/**
	 * What it is, and with that how it is closed.
	 */
	enum Kind {

		/** By a mark, as in the table of measures. */
		MEASURE,

		/** By a word on what was agreed in the interview. */
		AGREEMENT,

		/** By the form of a task, which is short enough for the page. */
		ACTIVITY, ASSIGNMENT,

		/** By the report on the page. */
		REPORT,

		/** In Tasklist. */
		TASK

	}

}
