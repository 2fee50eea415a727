package org.vekha.process.desk;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.behalf.EntriesForOthers;
import org.vekha.behalf.Source;
import org.vekha.behalf.TaskOfAnother;
import org.vekha.municipality.Municipalities;
import org.vekha.process.engine.AsSystem;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Lets a coordinator or a curator do a task for those who were given it, and keeps from
 * where they know what to enter.
 */
@Component
class EntryForOther {

	private static final String REVIEW = "Task_ReviewProgramme";

	/** What these decide nobody else can decide. */
	private static final Set<String> NEVER = Set.of(Role.HEAD.group(), Role.CONTROL.group(), Role.COORDINATOR.group(),
			Role.CURATOR.group());

	private final TaskService tasks;

	private final AsSystem asSystem;

	private final EntriesForOthers entries;

	private final Accounts accounts;

	private final Municipalities municipalities;

	private final Clock clock;

	EntryForOther(TaskService tasks, AsSystem asSystem, EntriesForOthers entries, Accounts accounts,
			Municipalities municipalities, Clock clock) {
		this.tasks = tasks;
		this.asSystem = asSystem;
		this.entries = entries;
		this.accounts = accounts;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	void begin(DeskTask task, DeskScope scope, Source source) {
		var performer = task.key().equals(REVIEW) ? expert(task, scope) : group(task, scope);
		var name = task.key().equals(REVIEW) ? this.accounts.nameOf(performer)
				: this.accounts.titlesOf(List.of(performer)).getOrDefault(performer, performer);
		this.entries.begin(
				new TaskOfAnother(task.municipalityId(), task.id(), task.instanceId(), task.fullName(), performer,
						name),
				scope.userId(), source, this.municipalities.get(task.municipalityId()).today(this.clock));
		this.asSystem.run(() -> {
			// The others see it again if it is given back; an expert's task has no others
			if (!task.key().equals(REVIEW)) {
				this.tasks.addCandidateUser(task.id(), scope.userId());
			}
			this.tasks.setAssignee(task.id(), scope.userId());
		});
	}

	private static String expert(DeskTask task, DeskScope scope) {
		if (!scope.isCoordinator()) {
			throw new RuleViolation("Заключение за эксперта может внести только координатор.");
		}
		return task.assignee();
	}

	private String group(DeskTask task, DeskScope scope) {
		var others = task.groups().stream().filter(group -> !NEVER.contains(group)).toList();
		if (others.isEmpty()) {
			throw new RuleViolation("Эту задачу за исполнителя внести нельзя: её можно передать другому.");
		}
		if (task.groups().stream().anyMatch(scope.groups()::contains)) {
			throw new RuleViolation("Это и ваша задача: откройте её в списке задач.");
		}
		if (task.assignee() != null) {
			throw new RuleViolation("Задачу уже взял в работу другой человек (%s): попросите вернуть её."
				.formatted(this.accounts.nameOf(task.assignee())));
		}
		return others.get(0);
	}

}
