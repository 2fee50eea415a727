package org.vekha.process.desk;

import java.util.List;

import org.vekha.access.Role;

/**
 * Whose tasks somebody has on the desk: a coordinator those of the municipality, a
 * curator those of the schools.
 */
record DeskScope(String userId, List<String> groups, List<String> municipalities) {

	DeskScope {
		groups = List.copyOf(groups);
		municipalities = List.copyOf(municipalities);
	}

	boolean isCoordinator() {
		return this.groups.contains(Role.COORDINATOR.group());
	}

}
