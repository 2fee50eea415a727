package org.vekha.process.desk;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.vekha.access.Accounts;
import org.vekha.access.Person;
import org.vekha.access.Role;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.school.ReviewingExperts;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Gives the task of one curator or expert to another, who then has it in person; the
 * former no longer sees it.
 */
@Component
class Reassignments {

	private static final String REVIEW = "Task_ReviewProgramme";

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final AsSystem asSystem;

	private final Accounts accounts;

	private final ReviewingExperts experts;

	Reassignments(TaskService tasks, AuthorizationService authorizations, AsSystem asSystem, Accounts accounts,
			ReviewingExperts experts) {
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.asSystem = asSystem;
		this.accounts = accounts;
		this.experts = experts;
	}

	void to(DeskTask task, DeskScope scope, String another) {
		if (task.assignee() == null) {
			throw new RuleViolation("она ждёт группу, передать можно только личную задачу куратора или эксперта.");
		}
		if (task.assignee().equals(another)) {
			throw new RuleViolation("она уже у этого исполнителя.");
		}
		var role = roleOf(task);
		if (role == Role.EXPERT && !scope.isCoordinator()) {
			throw new RuleViolation("экспертизу передаёт только координатор.");
		}
		if (!holds(another, task.municipalityId(), role)) {
			throw new RuleViolation("новый исполнитель должен быть из того же муниципалитета, роль: %s."
				.formatted(role.title().toLowerCase()));
		}
		if (role == Role.EXPERT) {
			this.experts.name(task.subjectId(), another);
		}
		this.asSystem.run(() -> assign(task, another));
	}

	private Role roleOf(DeskTask task) {
		if (task.key().equals(REVIEW)) {
			return Role.EXPERT;
		}
		if (!holds(task.assignee(), task.municipalityId(), Role.CURATOR)) {
			throw new RuleViolation("передать можно только личную задачу куратора или эксперта.");
		}
		return Role.CURATOR;
	}

	private boolean holds(String user, String municipalityId, Role role) {
		return this.accounts.staff(municipalityId, role).stream().map(Person::userId).anyMatch(user::equals);
	}

	/** The engine keeps the rights of whoever had the task before. */
	private void assign(DeskTask task, String another) {
		this.tasks.setAssignee(task.id(), another);
		this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.TASK)
			.resourceId(task.id())
			.userIdIn(task.assignee())
			.list()
			.forEach(right -> this.authorizations.deleteAuthorization(right.getId()));
	}

}
