package org.vekha.setup;

/**
 * A line of the list that is handed over: with it somebody logs in for the first time.
 *
 * @param roles in words
 * @param school the short name of the school, or {@code null}
 */
public record HandedPassword(String name, String login, String password, String roles, String school) {

	/** Without the password, which must not get into any log. */
	@Override
	public String toString() {
		return this.login;
	}

}
