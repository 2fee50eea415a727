package org.vekha.process.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

/**
 * Starts {@code activity-part} for a row that is due in October, and plays its people.
 */
@Component
class StartedParts {

	static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 5);

	static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);

	private final Districts districts;

	private final RunningYears years;

	private final Roadmaps roadmaps;

	private final Keys keys;

	private final Jobs jobs;

	private final Participants participants;

	private final RuntimeService runtime;

	private final TaskService tasks;

	StartedParts(Districts districts, RunningYears years, Roadmaps roadmaps, Keys keys, Jobs jobs,
			Participants participants, RuntimeService runtime, TaskService tasks) {
		this.districts = districts;
		this.years = years;
		this.roadmaps = roadmaps;
		this.keys = keys;
		this.jobs = jobs;
		this.participants = participants;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/** Starts it before it opens. */
	StartedPart plan(Body lead) {
		var district = this.districts.open(1, Districts.row("1", FIRST_DAY, LAST_DAY, lead));
		var activity = this.years.activity(this.years.start(district), "1");
		var partId = this.roadmaps.planParts(activity.id(), district.supported()).get(0);
		var instance = this.runtime.startProcessInstanceByKey(ActivityPartProcess.KEY, this.keys.of(Ids.PART, partId),
				Map.of(Ids.PART, partId.toString()));
		return new StartedPart(district, activity.id(), partId, instance);
	}

	/** Starts it, and waits until there is something to report. */
	StartedPart open(Body lead) {
		var started = plan(lead);
		this.jobs.goTo(TODAY, started.district().id());
		return started;
	}

	void report(StartedPart part, Role role, Map<String, Object> form) {
		complete(part, role, "Task_ReportActivity", form);
	}

	void decide(StartedPart part, Map<String, Object> form) {
		complete(part, Role.COORDINATOR, "Task_AcceptActivity", form);
	}

	private void complete(StartedPart part, Role role, String task, Map<String, Object> form) {
		this.participants.complete(part.district().user(role), task, "п. 1", form);
		this.jobs.fireDue(part.district().id());
	}

	/** The id of what there is to do now. */
	String task(StartedPart part) {
		return this.tasks.createTaskQuery().processInstanceId(part.instance().getId()).singleResult().getId();
	}

	static Map<String, Object> done() {
		return Map.of("outcome", "DONE", "doneOn", FIRST_DAY.toString(), "description", "Проведён семинар.",
				"evidenceKind", "DOCUMENT", "evidenceText", "15", "evidenceDate", "2026-10-06");
	}

	static Map<String, Object> doneBut(String field, Object value) {
		var form = new HashMap<>(done());
		form.put(field, value);
		return form;
	}

	static Map<String, Object> doneWithout(String field) {
		var form = new HashMap<>(done());
		form.remove(field);
		return form;
	}

	/**
	 * One such part, which is all of its activity.
	 */
	record StartedPart(District district, UUID activityId, UUID partId, ProcessInstance instance) {

	}

}
