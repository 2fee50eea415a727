package org.vekha.access;

import java.util.List;

/**
 * A user with what is known of them.
 *
 * @param email the address, or {@code null}
 * @param groups the keys of roles and schools
 */
public record Account(String userId, String name, String email, List<String> groups) {

	public Account {
		groups = List.copyOf(groups);
	}

}
