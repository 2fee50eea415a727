package org.vekha.process.change;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.engine.BusinessKeys;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;

import org.springframework.stereotype.Component;

/**
 * A change of the list of schools as a running process, and what running instances keep
 * of a school: its name and its group.
 */
@Component
public class SchoolChangeProcess {

	public static final String KEY = "school-change";

	private static final String[] SUBJECTS = { Ids.REPORT, Ids.REVIEW, Ids.PART, Ids.SUPPORT };

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final SupportTree tree;

	private final BusinessKeys businessKeys;

	private final Keys keys;

	private final AsSystem asSystem;

	SchoolChangeProcess(RuntimeService runtime, TaskService tasks, SupportTree tree, BusinessKeys businessKeys,
			Keys keys, AsSystem asSystem) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.tree = tree;
		this.businessKeys = businessKeys;
		this.keys = keys;
		this.asSystem = asSystem;
	}

	/** Lets the instances and open tasks of a support call its school by its new name. */
	void rename(UUID supportId, String before, String after) {
		this.asSystem.run(() -> {
			var instances = this.tree.instances(supportId).toArray(String[]::new);
			if (instances.length > 0) {
				this.runtime.createVariableInstanceQuery()
					.processInstanceIdIn(instances)
					.variableNameIn(SUBJECTS)
					.list()
					.forEach(this::rename);
				this.tasks.createTaskQuery().processInstanceIdIn(instances).list().forEach(task -> {
					task.setName(task.getName().replace(before, after));
					this.tasks.saveTask(task);
				});
			}
		});
	}

	/** Gives the open tasks of a school's parts to another group. */
	void handParts(List<UUID> partIds, String former, String successor) {
		if (partIds.isEmpty()) {
			return;
		}
		this.asSystem.run(() -> {
			var query = this.tasks.createTaskQuery().taskCandidateGroup(former).includeAssignedTasks().or();
			partIds.forEach(part -> query.processVariableValueEquals(Ids.PART, part.toString()));
			query.endOr().list().forEach(task -> {
				this.tasks.addCandidateGroup(task.getId(), successor);
				this.tasks.deleteCandidateGroup(task.getId(), former);
			});
		});
	}

	private void rename(VariableInstance id) {
		var key = this.keys.of(id.getName(), UUID.fromString((String) id.getValue()));
		this.businessKeys.rename(id.getProcessInstanceId(), key);
	}

}
