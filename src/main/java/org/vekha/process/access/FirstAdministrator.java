package org.vekha.process.access;

import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.engine.StartupStep;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Creates the first administrator, who creates the other users. A password that was
 * changed since stays.
 */
@Component
@Order(3)
@EnableConfigurationProperties(AdministratorSettings.class)
class FirstAdministrator implements StartupStep {

	private final Accounts accounts;

	private final AdministratorSettings settings;

	FirstAdministrator(Accounts accounts, AdministratorSettings settings) {
		this.accounts = accounts;
		this.settings = settings;
	}

	@Override
	public void apply() {
		if (this.settings.given()) {
			this.accounts.registerUser(this.settings.user(), Role.ADMINISTRATOR.title(), this.settings.password());
			this.accounts.join(this.settings.user(), Role.ADMINISTRATOR);
		}
	}

}
