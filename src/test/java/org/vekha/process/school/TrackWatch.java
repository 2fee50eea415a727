package org.vekha.process.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.vekha.cycle.ScheduledStep;
import org.vekha.cycle.SchoolSupports;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a school's track from outside: what is open, what is kept, what is over.
 */
@Component
class TrackWatch {

	/** Ids, gateway answers, scores, and what the engine itself counts in its loops. */
	private static final Set<String> KEPT = Set.of("supportId", "reviewId", "reportId", "reviewIds", "reportIds",
			"expertAble", "reviewGiven", "contractNeeded", "interviewNeeded", "programmeNeeded", "profileFromOutside",
			"reviewNeeded", "consentNeeded", "orderNeeded", "profileAgreed", "programmeRecommended",
			"returnedByDepartment", "programmeAgreed", "checkNeeded", "reportAccepted", "verdict", "averageScore",
			"lowestScore", "highestScore", "revisions", "nrOfInstances", "nrOfActiveInstances",
			"nrOfCompletedInstances", "loopCounter");

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final HistoryService history;

	private final SchoolSupports supports;

	private final Roadmaps roadmaps;

	TrackWatch(TaskService tasks, RuntimeService runtime, ManagementService management, HistoryService history,
			SchoolSupports supports, Roadmaps roadmaps) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.history = history;
		this.supports = supports;
		this.roadmaps = roadmaps;
	}

	/** The one open task of this kind in the school's district, if there is one. */
	Task task(SchoolTrack track, String taskKey) {
		return query(track, taskKey).singleResult();
	}

	List<Task> tasks(SchoolTrack track, String taskKey) {
		return query(track, taskKey).list();
	}

	Task taskOf(SchoolTrack track, String taskKey, String assignee) {
		return query(track, taskKey).taskAssignee(assignee).singleResult();
	}

	private TaskQuery query(SchoolTrack track, String taskKey) {
		return this.tasks.createTaskQuery().tenantIdIn(track.district().id()).taskDefinitionKey(taskKey);
	}

	/** The last moment of a day in the district, which lies seven hours before UTC. */
	static Date endOf(String day) {
		return Date.from(LocalDate.parse(day).atTime(23, 59, 59).atZone(ZoneId.of("UTC+7")).toInstant());
	}

	/** Neither a task nor a timer nor an instance is left in the school's district. */
	void nothingIsLeftOf(SchoolTrack track) {
		var district = track.district().id();
		assertThat(this.tasks.createTaskQuery().tenantIdIn(district).list()).isEmpty();
		assertThat(this.management.createJobQuery().tenantIdIn(district).list()).isEmpty();
		assertThat(this.runtime.createExecutionQuery().tenantIdIn(district).list()).isEmpty();
		assertThat(this.supports.steps(track.supportId())).extracting(ScheduledStep::state)
			.isNotEmpty()
			.allMatch(ActivityState::isFinal);
	}

	/** No instance, running or ended, carries what was entered in a form. */
	void carriesNoFormFields(SchoolTrack track) {
		var kept = this.history.createHistoricVariableInstanceQuery().tenantIdIn(track.district().id()).list();
		assertThat(kept).isNotEmpty().extracting(HistoricVariableInstance::getName).isSubsetOf(KEPT);
		assertThat(kept).filteredOn(variable -> variable.getName().endsWith("Id"))
			.allSatisfy(variable -> assertThat(UUID.fromString((String) variable.getValue())).isNotNull());
	}

	/** The states of the school's steps. */
	Map<CycleStep, ActivityState> steps(UUID supportId) {
		var states = new TreeMap<CycleStep, ActivityState>();
		this.supports.steps(supportId).forEach(step -> states.put(step.step(), step.state()));
		return states;
	}

	/** The states of the road map's rows that are steps of the schools. */
	Map<CycleStep, ActivityState> rows(SchoolTrack track) {
		var states = new TreeMap<CycleStep, ActivityState>();
		this.roadmaps.activities(track.year().roadmapId())
			.stream()
			.filter(row -> row.step() != null)
			.forEach((Activity row) -> states.put(row.step(), row.state()));
		return states;
	}

}
