package org.vekha.demo;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.stereotype.Component;

/**
 * Everything that the engine has asked people for, as its history tells.
 */
@Component
class AskedActs {

	private final HistoryService history;

	AskedActs(HistoryService history) {
		this.history = history;
	}

	/**
	 * What was asked in the instances whose business keys begin so.
	 */
	List<Act> of(String subject) {
		var keys = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKeyLike(subject + "%")
			.list()
			.stream()
			.collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
		return this.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKeyLike(subject + "%")
			.list()
			.stream()
			.map(task -> new Act(task.getTaskDefinitionKey(), keys.get(task.getProcessInstanceId()),
					task.getStartTime(), task.getDueDate(), task.getDeleteReason()))
			.toList();
	}

	/** The business keys of the instances that run for an activity itself. */
	List<String> instancesFor(UUID activityId) {
		return this.history.createHistoricProcessInstanceQuery()
			.variableValueEquals("activityId", activityId.toString())
			.processDefinitionKey("roadmap-activity")
			.list()
			.stream()
			.map(HistoricProcessInstance::getBusinessKey)
			.toList();
	}

	/** How often each kind of task was asked for. */
	static Map<String, Long> counted(List<Act> acts) {
		return acts.stream().collect(Collectors.groupingBy(Act::task, Collectors.counting()));
	}

	/** What was asked for more than once, of whom it was asked. */
	static List<String> repeated(List<Act> acts) {
		return acts.stream()
			.collect(Collectors.groupingBy(act -> act.task() + " " + act.subject(), Collectors.counting()))
			.entrySet()
			.stream()
			.filter(act -> act.getValue() > 1)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What was overdue already when it was asked for. */
	static List<Act> late(List<Act> acts) {
		return acts.stream().filter(act -> !act.due().after(act.asked())).toList();
	}

	/**
	 * A task that somebody had.
	 */
	record Act(String task, String subject, Date asked, Date due, String end) {
	}

}
