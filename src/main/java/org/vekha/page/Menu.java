package org.vekha.page;

import java.util.Comparator;
import java.util.List;

import org.vekha.access.Accounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages of our own that a user may open.
 */
@Component
public class Menu {

	private final ObjectProvider<MenuEntry> entries;

	private final Accounts accounts;

	Menu(ObjectProvider<MenuEntry> entries, Accounts accounts) {
		this.entries = entries;
		this.accounts = accounts;
	}

	/** What is in the menu of the user, in its order. */
	public List<MenuEntry> of(String userId) {
		var groups = this.accounts.groupsOf(userId);
		return this.entries.stream()
			.filter(entry -> entry.opensFor(groups))
			.sorted(Comparator.comparingInt(MenuEntry::place))
			.toList();
	}

	/**
	 * Lets only those pass whom the entry is for.
	 * @throws ResponseStatusException 403 for everybody else
	 */
	public void require(MenuEntry entry, String userId) {
		if (!entry.opensFor(this.accounts.groupsOf(userId))) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

}
