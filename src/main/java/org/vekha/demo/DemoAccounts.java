package org.vekha.demo;

import org.vekha.access.Accounts;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Registers the people of the demo.
 */
@Component
@Profile("demo")
class DemoAccounts {

	private final Accounts accounts;

	private final Schools schools;

	DemoAccounts(Accounts accounts, Schools schools) {
		this.accounts = accounts;
		this.schools = schools;
	}

	void register(DemoMunicipality demo) {
		var municipalityId = demo.id();
		for (var person : demo.people()) {
			register(person);
			if (person.school() != null) {
				this.accounts.join(person.login(), this.schools.get(person.school()).group());
			}
			this.accounts.admit(person.login(), municipalityId);
		}
		this.accounts.admit(DemoPerson.REGION.login(), municipalityId);
	}

	/** Those who work for no municipality, or for all of them. */
	void registerOthers() {
		register(DemoPerson.ADMIN);
		this.accounts.join(DemoPerson.ADMIN.login(), Accounts.ENGINE_ADMINISTRATORS);
		register(DemoPerson.REGION);
	}

	private void register(DemoPerson person) {
		this.accounts.registerUser(person.login(), person.title(), DemoPerson.PASSWORD);
		person.roles().forEach(role -> this.accounts.join(person.login(), role));
	}

}
