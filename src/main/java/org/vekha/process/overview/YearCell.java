package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.vekha.deadline.Period;
import org.vekha.roadmap.ActivityState;

/**
 * Where a row and a column of the year meet: how far a school has come with a phase.
 *
 * @param due its last day, or {@code null}
 * @param overdue for how many days it has been overdue; 0 if it is not
 * @param who who has to do something now, or {@code null}
 */
record YearCell(ActivityState state, LocalDate due, long overdue, String who) {

	/** What nobody has planned yet. */
	static final YearCell UNPLANNED = new YearCell(ActivityState.UNDATED, null, 0, null);

	/** In words, as for a table that is worked on elsewhere. */
	String text() {
		var words = new ArrayList<>(List.of(this.state.title()));
		if (this.due != null && !this.state.isFinal()) {
			words.add("срок " + this.due.format(Period.DATE));
		}
		if (this.overdue > 0) {
			words.add("просрочено на %d дн.".formatted(this.overdue));
		}
		if (this.who != null) {
			words.add("ждём: " + this.who);
		}
		return String.join(", ", words);
	}

}
