package org.vekha.objectivity;

import java.time.LocalDate;

import org.vekha.shared.Require;

/**
 * Who watches a procedure at a school.
 *
 * @param userId the user, who is nobody of that school
 * @param procedure what is watched
 * @param day the day on which it is held, or {@code null} if not known yet
 */
public record Observer(String userId, String procedure, LocalDate day) {

	public Observer {
		userId = Require.line(userId, "Наблюдатель");
		procedure = Require.text(procedure, "Процедура");
	}

}
