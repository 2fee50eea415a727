package org.vekha.page;

import java.util.Collection;
import java.util.Set;

import org.vekha.access.Role;

/**
 * A page of our own in the menu of those who may open it. Every bean of this type is in
 * the menu.
 *
 * @param place where it stands: the lowest first
 * @param roles who may open the page
 * @param groups groups beside those of the roles that may open it, too
 */
public record MenuEntry(String title, String path, int place, Set<Role> roles, Set<String> groups) {

	public MenuEntry {
		roles = Set.copyOf(roles);
		groups = Set.copyOf(groups);
	}

	public MenuEntry(String title, String path, int place, Set<Role> roles) {
		this(title, path, place, roles, Set.of());
	}

	/** Whether the page is for one of these groups. */
	public boolean opensFor(Collection<String> joined) {
		return this.roles.stream().map(Role::group).anyMatch(joined::contains)
				|| this.groups.stream().anyMatch(joined::contains);
	}

}
