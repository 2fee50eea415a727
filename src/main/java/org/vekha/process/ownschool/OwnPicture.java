package org.vekha.process.ownschool;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the page of a school shows.
 *
 * @param lines what is asked of it and what it has answered, the most urgent first
 * @param later how much is due after this month, and what comes next of it
 */
record OwnPicture(Head school, List<OwnLine> lines, Later later, List<AskedHelp> help, List<Finished.Item> finished) {

	/**
	 * The school and the month.
	 *
	 * @param state of its support, as people say it
	 * @param until the last day of what is asked now
	 */
	record Head(UUID supportId, String name, String schoolYear, String state, boolean paused, String curator,
			LocalDate today, LocalDate until) {

	}

	record Later(int count, List<OwnLine> next) {

	}

	/**
	 * A request for help.
	 *
	 * @param day on which it was asked
	 * @param answer what was answered, or {@code null}
	 */
	record AskedHelp(UUID id, String text, String by, LocalDate day, String state, boolean open, String answer,
			String answeredBy) {

	}

}
