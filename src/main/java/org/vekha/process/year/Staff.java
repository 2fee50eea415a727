package org.vekha.process.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.cycle.Appointments;
import org.vekha.cycle.SchoolAppointment;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Knows whom a municipality can appoint to what. Whoever were appointed beside that would
 * have tasks that nobody sees.
 */
@Component
class Staff {

	private static final List<Role> IN_WORKING_GROUPS = List.of(Role.WORKING_GROUP, Role.COORDINATOR, Role.HEAD,
			Role.CURATOR, Role.METHODIST, Role.PSYCHOLOGIST);

	private final Accounts accounts;

	private final Schools schools;

	Staff(Accounts accounts, Schools schools) {
		this.schools = schools;
		this.accounts = accounts;
	}

	List<Person> curators(String municipalityId) {
		return this.accounts.staff(municipalityId, Role.CURATOR);
	}

	List<Person> experts(String municipalityId) {
		return this.accounts.staff(municipalityId, Role.EXPERT);
	}

	List<Person> forWorkingGroup(String municipalityId) {
		var staff = new ArrayList<Person>();
		for (var role : IN_WORKING_GROUPS) {
			this.accounts.staff(municipalityId, role).stream().filter(one -> !staff.contains(one)).forEach(staff::add);
		}
		return staff;
	}

	void requireOwn(String municipalityId, Appointments appointments) {
		require("Куратор", appointments.schools().stream().map(SchoolAppointment::curator).toList(),
				curators(municipalityId));
		require("Эксперты", appointments.experts(), experts(municipalityId));
		require("Рабочая группа", appointments.workingGroup(), forWorkingGroup(municipalityId));
	}

	/** Which of the experts work at which of the schools. */
	Map<String, Set<String>> schoolsOf(List<String> experts, List<SchoolAppointment> appointed) {
		var groups = this.schools.get(appointed.stream().map(SchoolAppointment::schoolId).toList())
			.stream()
			.collect(Collectors.toMap(School::group, School::id));
		var staff = new HashMap<String, Set<String>>();
		for (var expert : experts) {
			this.accounts.groupsOf(expert)
				.stream()
				.filter(groups::containsKey)
				.forEach(group -> staff.computeIfAbsent(groups.get(group), school -> new HashSet<>()).add(expert));
		}
		return staff;
	}

	private static void require(String field, Collection<String> appointed, List<Person> offered) {
		var able = offered.stream().map(Person::userId).collect(Collectors.toSet());
		var strange = appointed.stream().filter(user -> !able.contains(user)).distinct().toList();
		if (!strange.isEmpty()) {
			throw new RuleViolation("Поле «%s»: выберите из предложенных, назначить нельзя: %s.".formatted(field,
					String.join(", ", strange)));
		}
	}

}
