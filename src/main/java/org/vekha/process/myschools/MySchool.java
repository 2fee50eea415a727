package org.vekha.process.myschools;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.vekha.process.desk.DeskRow;

/**
 * A curator's school as the page shows it.
 *
 * @param state of its support, as people say it
 * @param step the step at which it is, with its date; empty where all are taken
 * @param waiting what waits for the curator
 * @param overdue what is late, whoever has it
 * @param next what is due next, or {@code null}
 */
record MySchool(Found found, String state, String step, List<DeskRow> waiting, List<DeskRow> overdue, DeskRow next,
		List<AskedHelp> help) {

	/** How many of the tasks of a kind are named; the others are counted. */
	static final int MOST_NAMED = 5;

	public List<DeskRow> waitingNamed() {
		return this.waiting.stream().limit(MOST_NAMED).toList();
	}

	public List<DeskRow> overdueNamed() {
		return this.overdue.stream().limit(MOST_NAMED).toList();
	}

	/** Whether nothing has to be done about it now. */
	public boolean calm() {
		return this.waiting.isEmpty() && this.overdue.isEmpty() && this.help.isEmpty();
	}

	/**
	 * A school on the page.
	 *
	 * @param pausedUntil until when it stands still, or {@code null}
	 */
	record Found(UUID supportId, String schoolId, String municipalityId, String name, String schoolYear, String state,
			LocalDate pausedUntil) {

	}

	/**
	 * A request for help that waits for an answer.
	 */
	record AskedHelp(UUID id, String text, String by, LocalDate day) {

	}

}
