package org.vekha.process.desk;

import java.util.EnumSet;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells what somebody may see on the desk.
 */
@Component
class DeskScopes {

	private static final MenuEntry ENTRY = new MenuEntry("Рабочий стол", "/desk", 10,
			EnumSet.of(Role.COORDINATOR, Role.CURATOR));

	private final Accounts accounts;

	private final Menu menu;

	DeskScopes(Accounts accounts, Menu menu) {
		this.accounts = accounts;
		this.menu = menu;
	}

	@Bean
	static MenuEntry deskEntry() {
		return ENTRY;
	}

	/**
	 * The user's scope.
	 * @throws ResponseStatusException 403 for whoever is neither coordinator nor curator
	 */
	DeskScope of(String userId) {
		this.menu.require(ENTRY, userId);
		return new DeskScope(userId, this.accounts.groupsOf(userId), this.accounts.municipalitiesOf(userId));
	}

}
