package org.vekha.process.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vekha.cycle.Assignee;
import org.vekha.roadmap.Body;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Knows to whom a round table can give something to do: only to those who have a task
 * list.
 */
@Component
class Assignees {

	private static final List<Body> BODIES = List.of(Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE,
			Body.WORKING_GROUP, Body.PSYCHOLOGICAL_SERVICE, Body.METHODICAL_ASSOCIATION);

	private final Schools schools;

	private final Staff staff;

	Assignees(Schools schools, Staff staff) {
		this.schools = schools;
		this.staff = staff;
	}

	List<Map<String, Object>> options(String municipalityId) {
		return all(municipalityId).stream()
			.map(each -> Map.<String, Object>of("value", valueOf(each), "label", each.title()))
			.toList();
	}

	/**
	 * All that can be chosen, read once for all assignments of a form.
	 * @throws RuleViolation by its {@code find} if something else was chosen
	 */
	Offered offered(String municipalityId) {
		return new Offered(all(municipalityId));
	}

	private List<Assignee> all(String municipalityId) {
		var all = new ArrayList<>(BODIES.stream().map(Assignee::of).toList());
		this.schools.ofMunicipality(municipalityId).stream().map(Assignee::of).forEach(all::add);
		this.staff.forWorkingGroup(municipalityId)
			.stream()
			.map(person -> Assignee.person(person.userId(), person.name()))
			.forEach(all::add);
		return all;
	}

	private static String valueOf(Assignee assignee) {
		return "%s:%s".formatted(assignee.kind(), assignee.key());
	}

	/**
	 * Those who can be chosen in one municipality.
	 */
	record Offered(List<Assignee> all) {

		Assignee find(String chosen) {
			return this.all.stream()
				.filter(each -> valueOf(each).equals(chosen))
				.findFirst()
				.orElseThrow(() -> new RuleViolation(
						"Поле «Кому»: выберите из предложенных, передать поручение нельзя: %s.".formatted(chosen)));
		}

	}

}
