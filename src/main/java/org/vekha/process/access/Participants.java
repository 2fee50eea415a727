package org.vekha.process.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.process.engine.EngineUser;
import org.vekha.process.engine.PendingJobs;

import org.springframework.stereotype.Component;

/**
 * Does in somebody's name what that person does in Tasklist: the same services, the same
 * forms, the person's own rights and municipalities.
 */
@Component
public class Participants {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

	private final IdentityService identities;

	private final TaskService tasks;

	private final FormService forms;

	private final PendingJobs pendingJobs;

	Participants(IdentityService identities, TaskService tasks, FormService forms, PendingJobs pendingJobs) {
		this.identities = identities;
		this.tasks = tasks;
		this.forms = forms;
		this.pendingJobs = pendingJobs;
	}

	/** Acts in the name of a user. */
	public <T> T as(String userId, Supplier<T> act) {
		this.identities.clearAuthentication();
		var user = EngineUser.of(userId, this.identities);
		this.identities.setAuthentication(user.id(), user.groups(), user.municipalities());
		try {
			return act.get();
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	/**
	 * The open tasks of one kind and subject that the user sees.
	 * @param taskKey the task's id in its model
	 * @param subject a part of the instance's business key
	 */
	public List<Task> tasks(String userId, String taskKey, String subject) {
		return as(userId,
				() -> this.tasks.createTaskQuery()
					.taskDefinitionKey(taskKey)
					.processInstanceBusinessKeyLike("%" + subject + "%")
					.list());
	}

	/**
	 * Waits until the user has such a task. What leads there is run here where the engine
	 * runs no jobs by itself.
	 * @throws IllegalStateException if the task does not come within a minute
	 */
	public void await(String userId, String taskKey, String subject) {
		var latest = Instant.now().plus(LONGEST_WAIT);
		while (tasks(userId, taskKey, subject).isEmpty()) {
			if (Instant.now().isAfter(latest)) {
				throw new IllegalStateException("%s got no task %s of %s".formatted(userId, taskKey, subject));
			}
			this.pendingJobs.fireOrWait();
		}
	}

	/**
	 * Completes the user's one task of this kind and subject with what its form would
	 * submit.
	 * @throws IllegalStateException if the user sees no such task, or several
	 */
	public void complete(String userId, String taskKey, String subject, Map<String, Object> form) {
		var seen = tasks(userId, taskKey, subject);
		if (seen.size() != 1) {
			throw new IllegalStateException(
					"%s sees %d tasks %s of %s".formatted(userId, seen.size(), taskKey, subject));
		}
		complete(userId, seen.get(0), form);
	}

	/** Completes a task with what its form would submit. */
	public void complete(String userId, Task task, Map<String, Object> form) {
		as(userId, () -> {
			if (task.getAssignee() == null) {
				this.tasks.claim(task.getId(), userId);
			}
			this.forms.submitTaskForm(task.getId(), form);
			return null;
		});
	}

}
