package org.vekha.process.change;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.vekha.change.AppointedRole;
import org.vekha.change.PersonChange;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.engine.BusinessKeys;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;

import org.springframework.stereotype.Component;

/**
 * Lets open tasks go from one person to another. Whoever had them keeps nothing: the
 * engine leaves a former assignee's rights on a task where they are.
 */
@Component
class HandedOverTasks {

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final RepositoryService repository;

	private final SupportTree tree;

	private final BusinessKeys businessKeys;

	private final Keys keys;

	private final AsSystem asSystem;

	HandedOverTasks(TaskService tasks, AuthorizationService authorizations, RepositoryService repository,
			SupportTree tree, BusinessKeys businessKeys, Keys keys, AsSystem asSystem) {
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.repository = repository;
		this.tree = tree;
		this.businessKeys = businessKeys;
		this.keys = keys;
		this.asSystem = asSystem;
	}

	void follow(List<PersonChange> changes) {
		this.asSystem.run(() -> changes.forEach(this::follow));
	}

	private void follow(PersonChange change) {
		var instances = this.tree.instances(change.supportId());
		if (instances.isEmpty()) {
			return;
		}
		this.tasks.createTaskQuery()
			.processInstanceIdIn(instances.toArray(String[]::new))
			.taskAssignee(change.former())
			.list()
			.stream()
			.filter(task -> isOf(task, change.role()))
			.forEach(task -> hand(task, change));
	}

	private void hand(Task task, PersonChange change) {
		this.tasks.setAssignee(task.getId(), change.successor());
		this.tasks.deleteUserIdentityLink(task.getId(), change.former(), IdentityLinkType.CANDIDATE);
		this.authorizations.createAuthorizationQuery()
			.resourceId(task.getId())
			.userIdIn(change.former())
			.list()
			.forEach(right -> this.authorizations.deleteAuthorization(right.getId()));
		var reviewId = this.tasks.getVariable(task.getId(), Ids.REVIEW);
		if (reviewId != null && change.role() == AppointedRole.EXPERT) {
			this.businessKeys.rename(task.getProcessInstanceId(),
					this.keys.of(Ids.REVIEW, UUID.fromString(reviewId.toString())));
		}
	}

	/**
	 * Whether the model asks for a person in this role, and not for the same one in
	 * another.
	 */
	private boolean isOf(Task task, AppointedRole role) {
		var element = this.repository.getBpmnModelInstance(task.getProcessDefinitionId())
			.getModelElementById(task.getTaskDefinitionKey());
		var people = (element instanceof UserTask userTask && userTask.getCamundaAssignee() != null)
				? userTask.getCamundaAssignee() : "";
		return people.contains((role == AppointedRole.EXPERT) ? "people.expert(" : "people.curator(")
				|| role == AppointedRole.CURATOR && people.contains("people.reportChecker(");
	}

}
