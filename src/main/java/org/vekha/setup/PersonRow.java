package org.vekha.setup;

import java.util.Locale;

/**
 * Somebody as they were written into a table or a form.
 *
 * @param place where it stands in the file, as refusals tell it
 * @param login the login; made of the name if nobody says
 * @param roles the roles in words
 * @param school the school that the person works for, by name or code
 */
public record PersonRow(String place, String name, String login, String roles, String school, String email) {

	public PersonRow {
		place = Words.line(place);
		name = Words.value(name);
		login = Words.value(login).toLowerCase(Locale.ROOT);
		roles = Words.value(roles);
		school = Words.value(school);
		email = Words.value(email);
	}

	/** Whether nobody is named. */
	boolean blank() {
		return this.name.isEmpty() && this.login.isEmpty() && this.email.isEmpty();
	}

	PersonRow withLogin(String made) {
		return new PersonRow(this.place, this.name, made, this.roles, this.school, this.email);
	}

}
