package org.vekha.process.overview;

import java.time.LocalDate;

import org.vekha.access.Role;

/**
 * So many things of one kind that somebody has to do by some month.
 *
 * @param title what there is to do
 * @param key the id of the user task that is open for it, or {@code null}
 * @param step the step of the cycle that is planned, or {@code null}
 * @param role who does it; {@code null} where nobody is named
 * @param person the login or the school's id, or {@code null} where it is anybody of the
 * role
 * @param name of the person or the school
 * @param month the first day of the month in which it is due, or {@code null} without a
 * date
 * @param late whether its date is over
 */
record LoadItem(String title, String key, String step, Role role, String person, String name, LocalDate month,
		boolean late, int count) {

	boolean isOpen() {
		return this.key != null;
	}

	LoadItem named(String called) {
		return new LoadItem(this.title, this.key, this.step, this.role, this.person, called, this.month, this.late,
				this.count);
	}

	LoadItem by(Role doer) {
		return new LoadItem(this.title, this.key, this.step, doer, this.person, this.name, this.month, this.late,
				this.count);
	}

}
