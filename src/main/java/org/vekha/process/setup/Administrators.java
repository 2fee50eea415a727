package org.vekha.process.setup;

import java.security.Principal;
import java.util.Set;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.page.Menu;
import org.vekha.page.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Lets nobody but administrators take first steps.
 */
@Component
class Administrators {

	private static final MenuEntry ENTRY = new MenuEntry("Первые шаги", "/first-steps", 1, Set.of(Role.ADMINISTRATOR),
			Set.of(Accounts.ENGINE_ADMINISTRATORS));

	private final Menu menu;

	Administrators(Menu menu) {
		this.menu = menu;
	}

	@Bean
	static MenuEntry firstStepsEntry() {
		return ENTRY;
	}

	void require(Principal user) {
		this.menu.require(ENTRY, user.getName());
	}

}
