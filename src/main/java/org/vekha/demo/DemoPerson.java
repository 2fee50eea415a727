package org.vekha.demo;

import java.util.List;

import org.vekha.access.Role;

/**
 * Somebody who can log in to the demo.
 *
 * @param school id of the school that the person acts for, or {@code null}
 */
record DemoPerson(String login, String title, String school, List<Role> roles) {

	/** The password of all of them. */
	static final String PASSWORD = "vekha-demo";

	/** Runs the system and belongs to no municipality. */
	static final DemoPerson ADMIN = new DemoPerson("admin", "Администратор системы", null, List.of(Role.ADMINISTRATOR));

	/** Reads what all municipalities do. */
	static final DemoPerson REGION = new DemoPerson("region", "Региональный оператор", null, List.of(Role.REGION));

	boolean is(Role role) {
		return this.roles.contains(role);
	}

}
