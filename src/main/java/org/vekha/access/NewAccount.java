package org.vekha.access;

import java.util.Set;

/**
 * A user who is to be added.
 *
 * @param email the address, or {@code null}
 * @param password the first password
 * @param groups the keys of roles and schools
 */
public record NewAccount(String userId, String name, String email, String password, Set<String> groups) {

	public NewAccount {
		groups = Set.copyOf(groups);
	}

	/** Without the password, which must not get into any log. */
	@Override
	public String toString() {
		return this.userId;
	}

}
