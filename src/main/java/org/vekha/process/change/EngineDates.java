package org.vekha.process.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.vekha.change.DatedItem;
import org.vekha.change.NewDate;
import org.vekha.cycle.StepDate;
import org.vekha.cycle.StepDates;
import org.vekha.municipality.Municipalities;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.model.Ids;

import org.springframework.stereotype.Component;

/**
 * Lets the engine follow dates that have moved in the domain: the due dates of open tasks
 * and the timers that wait. What has not begun reads the domain when it does.
 */
@Component
class EngineDates {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final TaskDeadlines deadlines;

	private final StepDates steps;

	private final Municipalities municipalities;

	private final AsSystem asSystem;

	EngineDates(RuntimeService runtime, TaskService tasks, ManagementService management, TaskDeadlines deadlines,
			StepDates steps, Municipalities municipalities, AsSystem asSystem) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.deadlines = deadlines;
		this.steps = steps;
		this.municipalities = municipalities;
		this.asSystem = asSystem;
	}

	/**
	 * Follows; the number of queries does not grow with the number of dates, but that of
	 * changes does.
	 */
	void follow(List<NewDate> moved) {
		if (!moved.isEmpty()) {
			this.asSystem.run(() -> {
				var bySubject = new HashMap<String, Map<String, List<Moved>>>();
				for (var one : subjects(moved)) {
					bySubject.computeIfAbsent(one.variable(), name -> new HashMap<>())
						.computeIfAbsent(one.id(), id -> new ArrayList<>())
						.add(one);
				}
				bySubject.forEach(this::followThoseOf);
			});
		}
	}

	private void followThoseOf(String variable, Map<String, List<Moved>> byId) {
		var carriers = carriers(variable, byId.keySet());
		if (carriers.isEmpty()) {
			return;
		}
		open(carriers.keySet()).forEach(task -> byId.get(carriers.get(task.getProcessInstanceId()))
			.stream()
			.filter(moved -> this.deadlines.of(task).filter(moved::answers).isPresent())
			.forEach(moved -> this.tasks.setDueDate(task.getId(), endOf(task.getTenantId(), moved.due()))));
		this.management.createJobQuery()
			.processInstanceIds(carriers.keySet())
			.timers()
			.list()
			.forEach(timer -> this.management.recalculateJobDuedate(timer.getId(), false));
		if (variable.equals(Ids.SUPPORT)) {
			followReviews(carriers, byId);
		}
	}

	/** Reviews are due when the school's step is, but carry an id of their own. */
	private void followReviews(Map<String, String> carriers, Map<String, List<Moved>> byId) {
		carriers.forEach((instance, supportId) -> byId.get(supportId)
			.stream()
			.filter(moved -> moved.answers(new DueExpression("review", Ids.REVIEW, moved.step())))
			.forEach(moved -> {
				var called = this.runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list();
				if (!called.isEmpty()) {
					open(called.stream().map(ProcessInstance::getId).collect(Collectors.toSet())).stream()
						.filter(task -> this.deadlines.of(task)
							.filter(asked -> asked.question().equals("review"))
							.isPresent())
						.forEach(task -> this.tasks.setDueDate(task.getId(), endOf(task.getTenantId(), moved.due())));
				}
			}));
	}

	/** The instances that carry one of the ids in the variable, each with its id. */
	private Map<String, String> carriers(String variable, Collection<String> ids) {
		var query = this.runtime.createProcessInstanceQuery().or();
		ids.forEach(id -> query.variableValueEquals(variable, id));
		var instances = query.endOr().list().stream().map(ProcessInstance::getId).toArray(String[]::new);
		return (instances.length > 0) ? this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances)
			.variableName(variable)
			.list()
			.stream()
			.filter(value -> ids.contains(value.getValue()))
			.collect(Collectors.toMap(VariableInstance::getProcessInstanceId, value -> (String) value.getValue(),
					(one, same) -> one))
				: Map.of();
	}

	private List<Task> open(Set<String> instances) {
		return this.tasks.createTaskQuery().processInstanceIdIn(instances.toArray(String[]::new)).list();
	}

	private Date endOf(String municipalityId, LocalDate day) {
		return Date.from(this.municipalities.get(municipalityId).endOf(day));
	}

	private List<Moved> subjects(List<NewDate> moved) {
		var byId = this.steps
			.get(moved.stream()
				.filter(date -> date.item().kind() == DatedItem.Kind.STEP)
				.map(date -> date.item().id())
				.toList())
			.stream()
			.collect(Collectors.toMap(StepDate::id, step -> step));
		var seen = new HashSet<UUID>();
		return moved.stream()
			.filter(date -> seen.add(date.item().id()))
			.map(date -> Moved.of(date, byId.get(date.item().id())))
			.toList();
	}

}
