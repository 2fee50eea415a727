package org.vekha.process.change;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.vekha.change.SchoolPauses;
import org.vekha.municipality.Municipalities;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.engine.OwnTransaction;
import org.vekha.process.model.Ids;

import org.springframework.stereotype.Component;

/**
 * All instances in which a school works: its support, what that has called, and its parts
 * of activities. To suspend an instance leaves those that it has called as they are.
 */
@Component
public class SupportTree {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final SchoolPauses pauses;

	private final Municipalities municipalities;

	private final OwnTransaction ownTransaction;

	private final AsSystem asSystem;

	SupportTree(RuntimeService runtime, TaskService tasks, ManagementService management, SchoolPauses pauses,
			Municipalities municipalities, OwnTransaction ownTransaction, AsSystem asSystem) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.pauses = pauses;
		this.municipalities = municipalities;
		this.ownTransaction = ownTransaction;
		this.asSystem = asSystem;
	}

	void suspend(UUID supportId) {
		this.asSystem.run(() -> instances(supportId).forEach(this.runtime::suspendProcessInstanceById));
	}

	/**
	 * Lets the timers follow the domain. It comes before the school goes on, and in a
	 * transaction of its own: a timer whose day has passed meanwhile would fire at once.
	 */
	void shiftTimers(UUID supportId) {
		this.asSystem.run(() -> {
			var instances = instances(supportId);
			if (!instances.isEmpty()) {
				this.management.createJobQuery()
					.processInstanceIds(instances)
					.timers()
					.list()
					.forEach(timer -> this.management.recalculateJobDuedate(timer.getId(), false));
			}
		});
	}

	/** Lets the school go on, with so many days more for every open task. */
	void resume(UUID supportId, long days) {
		this.asSystem.run(() -> {
			var instances = instances(supportId);
			instances.forEach(this.runtime::activateProcessInstanceById);
			if (days > 0 && !instances.isEmpty()) {
				this.tasks.createTaskQuery()
					.processInstanceIdIn(instances.toArray(String[]::new))
					.list()
					.forEach(task -> postpone(task, days));
			}
		});
	}

	/**
	 * Lets a school that is paused hear that its support ends, by leaving or with the
	 * year: whoever is suspended hears nothing.
	 */
	public void wake(UUID supportId) {
		if (this.pauses.openOf(supportId).isPresent()) {
			this.ownTransaction.run(() -> resume(supportId, 0));
		}
	}

	private void postpone(Task task, long days) {
		if (task.getDueDate() != null) {
			var municipality = this.municipalities.get(task.getTenantId());
			var due = LocalDate.ofInstant(task.getDueDate().toInstant(), municipality.zone()).plusDays(days);
			this.tasks.setDueDate(task.getId(), Date.from(municipality.endOf(due)));
		}
	}

	Set<String> instances(UUID supportId) {
		var found = new LinkedHashSet<String>();
		var waiting = new ArrayDeque<>(ids(this.runtime.createProcessInstanceQuery()
			.variableValueEquals(Ids.SUPPORT, supportId.toString())
			.list()));
		while (!waiting.isEmpty()) {
			var instance = waiting.poll();
			if (found.add(instance)) {
				waiting.addAll(ids(this.runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list()));
			}
		}
		var parts = this.pauses.partIds(supportId);
		if (!parts.isEmpty()) {
			var query = this.runtime.createProcessInstanceQuery().or();
			parts.forEach(part -> query.variableValueEquals(Ids.PART, part.toString()));
			found.addAll(ids(query.endOr().list()));
		}
		return found;
	}

	private static Set<String> ids(Iterable<ProcessInstance> instances) {
		var ids = new LinkedHashSet<String>();
		instances.forEach(instance -> ids.add(instance.getId()));
		return ids;
	}

}
