package org.vekha.setup;

import java.util.List;
import java.util.Set;

import org.vekha.access.Role;
import org.vekha.school.School;

/**
 * Somebody of a table as they were checked.
 *
 * @param school the school that is meant, or {@code null}
 * @param known whether it is somebody who is there already and only gets access to one
 * municipality more
 */
public record CheckedPerson(PersonRow row, Set<Role> roles, School school, boolean known, List<String> faults,
		List<String> notes) implements CheckedRow {

	@Override
	public String place() {
		return this.row.place();
	}

}
