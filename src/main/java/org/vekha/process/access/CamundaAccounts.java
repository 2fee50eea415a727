package org.vekha.process.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.engine.EngineUser;

import org.springframework.stereotype.Component;

/**
 * Keeps the accounts in the engine's identity service; a municipality is a tenant there.
 */
@Component
class CamundaAccounts implements Accounts {

	private final IdentityService identities;

	private final AsSystem asSystem;

	CamundaAccounts(IdentityService identities, AsSystem asSystem) {
		this.identities = identities;
		this.asSystem = asSystem;
	}

	@Override
	public void registerMunicipality(String municipalityId, String name) {
		this.asSystem.run(() -> {
			var known = this.identities.createTenantQuery().tenantId(municipalityId).singleResult();
			var tenant = (known != null) ? known : this.identities.newTenant(municipalityId);
			tenant.setName(name);
			this.identities.saveTenant(tenant);
		});
	}

	@Override
	public void registerGroup(String key, String title) {
		this.asSystem.run(() -> {
			var known = this.identities.createGroupQuery().groupId(key).singleResult();
			var group = (known != null) ? known : this.identities.newGroup(key);
			group.setName(title);
			group.setType((known != null) ? known.getType() : "VEKHA");
			this.identities.saveGroup(group);
		});
	}

	@Override
	public void registerUser(String userId, String name, String password) {
		this.asSystem.run(() -> {
			var known = this.identities.createUserQuery().userId(userId).singleResult();
			var user = (known != null) ? known : this.identities.newUser(userId);
			user.setFirstName(name);
			user.setLastName("");
			if (known == null) {
				user.setPassword(password);
			}
			this.identities.saveUser(user);
		});
	}

	@Override
	public void leave(String userId, String group) {
		this.asSystem.run(() -> this.identities.deleteMembership(userId, group));
	}

	@Override
	public void join(String userId, String group) {
		this.asSystem.run(() -> {
			var member = this.identities.createUserQuery().userId(userId).memberOfGroup(group).count() > 0;
			if (!member) {
				this.identities.createMembership(userId, group);
			}
		});
		if (group.equals(Role.ADMINISTRATOR.group())) {
			join(userId, AllowedActions.UNCHECKED_GROUP);
		}
	}

	@Override
	public void admit(String userId, String municipalityId) {
		this.asSystem.run(() -> {
			var admitted = this.identities.createUserQuery().userId(userId).memberOfTenant(municipalityId).count() > 0;
			if (!admitted) {
				this.identities.createTenantUserMembership(municipalityId, userId);
			}
		});
	}

	@Override
	public List<Person> staff(String municipalityId, Role role) {
		return this.asSystem
			.get(() -> this.identities.createUserQuery()
				.memberOfGroup(role.group())
				.memberOfTenant(municipalityId)
				.list())
			.stream()
			.map(CamundaAccounts::person)
			.sorted(Comparator.comparing(Person::name))
			.toList();
	}

	@Override
	public boolean anyone(String municipalityId, String group) {
		return this.asSystem.get(() -> this.identities.createUserQuery()
			.memberOfGroup(group)
			.memberOfTenant(municipalityId)
			.count()) > 0;
	}

	@Override
	public List<String> groupsOf(String userId) {
		return this.asSystem.get(() -> EngineUser.of(userId, this.identities)).groups();
	}

	@Override
	public List<String> municipalitiesOf(String userId) {
		return this.asSystem.get(() -> EngineUser.of(userId, this.identities)).municipalities();
	}

	@Override
	public List<String> members(String group) {
		return this.asSystem.get(() -> this.identities.createUserQuery().memberOfGroup(group).list())
			.stream()
			.map(User::getId)
			.toList();
	}

	@Override
	public String nameOf(String userId) {
		var user = this.asSystem.get(() -> this.identities.createUserQuery().userId(userId).singleResult());
		return (user != null) ? person(user).name() : userId;
	}

	@Override
	public Map<String, String> namesOf(Collection<String> userIds) {
		if (userIds.isEmpty()) {
			return Map.of();
		}
		var ids = userIds.toArray(String[]::new);
		return this.asSystem.get(() -> this.identities.createUserQuery().userIdIn(ids).list())
			.stream()
			.map(CamundaAccounts::person)
			.collect(Collectors.toMap(Person::userId, Person::name));
	}

	@Override
	public Map<String, String> titlesOf(Collection<String> groups) {
		if (groups.isEmpty()) {
			return Map.of();
		}
		var ids = groups.toArray(String[]::new);
		return this.asSystem.get(() -> this.identities.createGroupQuery().groupIdIn(ids).list())
			.stream()
			.collect(Collectors.toMap(Group::getId, Group::getName));
	}

	@Override
	public Optional<String> emailOf(String userId) {
		var user = this.asSystem.get(() -> this.identities.createUserQuery().userId(userId).singleResult());
		return addresses(Stream.ofNullable(user)).findFirst();
	}

	@Override
	public List<String> emails(String municipalityId, String group) {
		return addresses(this.asSystem
			.get(() -> this.identities.createUserQuery().memberOfGroup(group).memberOfTenant(municipalityId).list())
			.stream()).toList();
	}

	private static Stream<String> addresses(Stream<User> users) {
		return users.map(User::getEmail).filter(email -> email != null && !email.isBlank());
	}

	private static Person person(User user) {
		var name = Stream.of(user.getFirstName(), user.getLastName())
			.filter(Objects::nonNull)
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining(" "));
		return new Person(user.getId(), name.isEmpty() ? user.getId() : name);
	}

}
