package org.vekha.notification;

import org.vekha.access.Role;
import org.vekha.shared.Require;

/**
 * Who is written to: one user, or everybody of a group in the municipality.
 *
 * @param key a login, or the key of a group
 */
public record Recipient(String key, boolean group) {

	public Recipient {
		key = Require.line(key, "Получатель");
	}

	public static Recipient user(String userId) {
		return new Recipient(userId, false);
	}

	public static Recipient group(String group) {
		return new Recipient(group, true);
	}

	public static Recipient role(Role role) {
		return group(role.group());
	}

}
