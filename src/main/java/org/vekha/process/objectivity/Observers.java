package org.vekha.process.objectivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.objectivity.Observer;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Knows whom a municipality can send to watch a procedure at a school.
 */
@Component
class Observers {

	private static final List<Role> ROLES = List.of(Role.METHODIST, Role.EXPERT, Role.CURATOR, Role.PSYCHOLOGIST,
			Role.WORKING_GROUP, Role.COORDINATOR);

	private final Accounts accounts;

	Observers(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The municipality's people, but for those of a school. */
	List<Person> of(String municipalityId, String schoolGroup) {
		var ofSchool = this.accounts.members(schoolGroup);
		return all(municipalityId).stream().filter(person -> !ofSchool.contains(person.userId())).toList();
	}

	private List<Person> all(String municipalityId) {
		var people = new ArrayList<Person>();
		for (var role : ROLES) {
			this.accounts.staff(municipalityId, role)
				.stream()
				.filter(one -> !people.contains(one))
				.forEach(people::add);
		}
		return people;
	}

	void requireOwn(String municipalityId, List<Observer> observers) {
		var able = all(municipalityId).stream().map(Person::userId).collect(Collectors.toSet());
		observers.stream().filter(each -> !able.contains(each.userId())).findFirst().ifPresent(strange -> {
			throw new RuleViolation(
					"Наблюдателем нельзя назначить %s: выберите из предложенных.".formatted(strange.userId()));
		});
	}

}
