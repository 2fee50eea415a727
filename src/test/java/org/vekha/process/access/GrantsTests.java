package org.vekha.process.access;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.process.engine.StartupStep;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class GrantsTests {

	@Autowired
	private List<StartupStep> steps;

	@Autowired
	private Grants grants;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AuthorizationService authorizations;

	@Autowired
	private FilterService filters;

	@Autowired
	private IdentityService identities;

	@Test
	void canBeGivenAgainAndAgain() {
		var before = this.authorizations.createAuthorizationQuery().count();
		this.steps.forEach(StartupStep::apply);
		assertThat(this.authorizations.createAuthorizationQuery().count()).isEqualTo(before);
		assertThat(this.filters.createTaskFilterQuery().list()).extracting(Filter::getName)
			.containsExactlyInAnyOrder("Мои задачи", "Задачи моих групп", "Просрочено", "Срок на этой неделе",
					"Все задачи муниципалитета");
		assertThat(this.identities.createGroupQuery().list()).extracting(group -> group.getId())
			.contains("camunda-admin", "coordinator", "methodical-association", "administrator");
	}

	@Test
	void takeBackWhatIsNoLongerGranted() {
		this.accounts.registerGroup("granted", "Проверка прав");
		this.grants.grant("granted", Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		this.grants.grant("granted", Resources.APPLICATION, "tasklist");
		var granted = this.authorizations.createAuthorizationQuery()
			.groupIdIn("granted")
			.resourceType(Resources.APPLICATION)
			.list();
		assertThat(granted).singleElement()
			.satisfies(grant -> assertThat(grant.isPermissionGranted(Permissions.ACCESS)).isFalse());
		this.identities.deleteGroup("granted");
	}

	@Test
	void letOnlyTheSystemMakeFiltersAndUsers() {
		var groups = List.of(Role.values())
			.stream()
			.filter(role -> role != Role.ADMINISTRATOR)
			.map(Role::group)
			.toList();
		for (var group : groups) {
			for (var resource : List.of(Resources.FILTER, Resources.USER, Resources.GROUP, Resources.TENANT,
					Resources.DEPLOYMENT, Resources.AUTHORIZATION, Resources.BATCH)) {
				assertThat(this.authorizations.isUserAuthorized("nobody", List.of(group), Permissions.CREATE, resource))
					.isFalse();
			}
		}
	}

	@Test
	void accountsCanBeRegisteredAgain() {
		for (int time = 0; time < 2; time++) {
			this.accounts.registerMunicipality("again", "Ещё раз");
			this.accounts.registerUser("again.expert", "Эксперт " + time, "a-long-password");
			this.accounts.join("again.expert", Role.EXPERT);
			this.accounts.admit("again.expert", "again");
		}
		assertThat(this.accounts.staff("again", Role.EXPERT)).containsExactly(new Person("again.expert", "Эксперт 1"));
		assertThat(this.accounts.staff("again", Role.CURATOR)).isEmpty();
		assertThat(this.accounts.nameOf("again.expert")).isEqualTo("Эксперт 1");
		assertThat(this.accounts.nameOf("unknown")).isEqualTo("unknown");
	}

	@Test
	void thePasswordStaysWhenAUserIsRegisteredAgain() {
		this.accounts.registerUser("again.curator", "Куратор", "the-first-password");
		this.accounts.registerUser("again.curator", "Куратор", "another-password");
		assertThat(this.identities.checkPassword("again.curator", "the-first-password")).isTrue();
	}

}
