package org.vekha.process.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.behalf.EntrySource;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.page.Page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the open tasks of a coordinator's municipality, or of a curator's schools.
 */
@Page
class DeskController {

	private final DeskScopes scopes;

	private final DeskTasks tasks;

	private final Accounts accounts;

	private final Municipalities municipalities;

	private final Lateness lateness;

	DeskController(DeskScopes scopes, DeskTasks tasks, Accounts accounts, Municipalities municipalities,
			Lateness lateness) {
		this.scopes = scopes;
		this.tasks = tasks;
		this.accounts = accounts;
		this.municipalities = municipalities;
		this.lateness = lateness;
	}

	@GetMapping("/desk")
	String show(@RequestParam Map<String, String> parameters, Principal user, Model model) {
		var scope = this.scopes.of(user.getName());
		var filter = DeskFilter.of(parameters);
		var found = this.tasks.page(scope, filter);
		model.addAttribute("filter", filter);
		model.addAttribute("found", found);
		model.addAttribute("rows", rows(found.tasks()));
		model.addAttribute("choices", this.tasks.choices(scope));
		model.addAttribute("people", people(scope));
		model.addAttribute("sources", EntrySource.values());
		model.addAttribute("coordinator", scope.isCoordinator());
		return "desk";
	}

	private List<DeskRow> rows(List<DeskTask> found) {
		var people = this.accounts
			.namesOf(found.stream().map(DeskTask::assignee).filter(Objects::nonNull).distinct().toList());
		var groups = this.accounts.titlesOf(found.stream().flatMap(task -> task.groups().stream()).distinct().toList());
		var owners = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(Municipality::id, Function.identity()));
		var overdue = this.lateness.daysOf(found);
		return found.stream()
			.map(task -> DeskRow.of(task, people, groups, owners.get(task.municipalityId()), overdue.get(task.id())))
			.toList();
	}

	/** To whom a task can be handed over: logins by name and role. */
	private Map<String, String> people(DeskScope scope) {
		var people = new TreeMap<String, String>();
		for (var municipality : scope.municipalities()) {
			add(people, Role.CURATOR, this.accounts.staff(municipality, Role.CURATOR));
			if (scope.isCoordinator()) {
				add(people, Role.EXPERT, this.accounts.staff(municipality, Role.EXPERT));
			}
		}
		return people;
	}

	private static void add(Map<String, String> people, Role role, List<Person> staff) {
		staff.forEach(
				person -> people.put("%s — %s".formatted(person.name(), role.title().toLowerCase()), person.userId()));
	}

}
