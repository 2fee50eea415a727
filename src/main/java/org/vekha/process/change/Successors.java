package org.vekha.process.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.change.AppointedRole;
import org.vekha.change.Replacement;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.model.Written;
import org.vekha.programme.Programme;
import org.vekha.programme.Programmes;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Knows who can take over from whom.
 */
@Component
class Successors {

	private final Accounts accounts;

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final Schools schools;

	Successors(Accounts accounts, SchoolSupports supports, Programmes programmes, Schools schools) {
		this.accounts = accounts;
		this.supports = supports;
		this.programmes = programmes;
		this.schools = schools;
	}

	/** The curators and experts of a municipality, each once. */
	List<Map<String, Object>> options(String municipalityId) {
		var people = Stream.of(Role.CURATOR, Role.EXPERT)
			.flatMap(role -> this.accounts.staff(municipalityId, role).stream())
			.distinct()
			.toList();
		return Written.options(people, Person::userId, Person::name);
	}

	/**
	 * Refuses who has not the role, and as an expert who wrote the programme or works at
	 * the school.
	 */
	void require(String municipalityId, Replacement replacement, Collection<UUID> supportIds) {
		var role = (replacement.role() == AppointedRole.CURATOR) ? Role.CURATOR : Role.EXPERT;
		var staff = this.accounts.staff(municipalityId, role).stream().map(Person::userId).toList();
		if (!staff.contains(replacement.successor())) {
			throw new RuleViolation("Поле «Новый исполнитель»: %s не входит в группу «%s». Выберите другого или "
				.formatted(this.accounts.nameOf(replacement.successor()), role.title())
					+ "попросите администратора добавить его.");
		}
		if (replacement.role() == AppointedRole.EXPERT) {
			supportIds.forEach(id -> requireIndependent(id, replacement.successor()));
		}
	}

	private void requireIndependent(UUID supportId, String expert) {
		var school = this.schools.get(this.supports.get(supportId).schoolId());
		var involved = new HashSet<>(this.accounts.members(school.group()));
		involved.addAll(this.programmes.of(supportId).map(Programme::authors).orElseGet(Set::of));
		if (involved.contains(expert)) {
			throw new RuleViolation("%s: новый эксперт писал программу этой школы или работает в ней, выберите другого."
				.formatted(school.shortName()));
		}
	}

}
