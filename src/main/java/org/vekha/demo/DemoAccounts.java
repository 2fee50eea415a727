package org.vekha.demo;

import org.vekha.access.Accounts;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Registers the people of the demo, their groups and their municipality.
 */
@Component
@Profile("demo")
class DemoAccounts {

	/** Members of this group may do everything in the engine. */
	private static final String ENGINE_ADMINISTRATORS = "camunda-admin";

	private final Accounts accounts;

	private final Schools schools;

	DemoAccounts(Accounts accounts, Schools schools) {
		this.accounts = accounts;
		this.schools = schools;
	}

	void register(String municipalityId, String name) {
		this.accounts.registerMunicipality(municipalityId, name);
		this.schools.ofMunicipality(municipalityId)
			.forEach(school -> this.accounts.registerGroup(school.group(), school.shortName()));
		for (var user : DemoUser.values()) {
			register(user, municipalityId);
		}
	}

	private void register(DemoUser user, String municipalityId) {
		this.accounts.registerUser(user.login(), user.title(), DemoUser.PASSWORD);
		user.roles().forEach(role -> this.accounts.join(user.login(), role));
		if (user.school() != null) {
			this.accounts.join(user.login(), this.schools.get(user.school()).group());
		}
		if (user.runsTheSystem()) {
			this.accounts.join(user.login(), ENGINE_ADMINISTRATORS);
		}
		else {
			this.accounts.admit(user.login(), municipalityId);
		}
	}

}
