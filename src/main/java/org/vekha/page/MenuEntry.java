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
 */
public record MenuEntry(String title, String path, int place, Set<Role> roles) {

	public MenuEntry {
		roles = Set.copyOf(roles);
	}

	/** Whether the page is for one of these groups. */
	public boolean opensFor(Collection<String> groups) {
		return this.roles.stream().map(Role::group).anyMatch(groups::contains);
	}

}
