package org.vekha.process.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.cycle.MunicipalYear;
import org.vekha.deadline.Deadline;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.RoadmapRow;

import org.springframework.stereotype.Component;

/**
 * Starts {@code roadmap-activity} for the only row of a road map, and plays its people.
 */
@Component
class StartedActivities {

	private final Districts districts;

	private final RunningYears years;

	private final Keys keys;

	private final Jobs jobs;

	private final Participants participants;

	private final RuntimeService runtime;

	StartedActivities(Districts districts, RunningYears years, Keys keys, Jobs jobs, Participants participants,
			RuntimeService runtime) {
		this.districts = districts;
		this.years = years;
		this.keys = keys;
		this.jobs = jobs;
		this.participants = participants;
		this.runtime = runtime;
	}

	/** Starts it in a district with two schools, on the day of the order. */
	StartedActivity start(Deadline deadline, Body lead) {
		return start(Districts.row("1", deadline, lead, null));
	}

	StartedActivity start(RoadmapRow row) {
		return start(this.districts.open(2, row));
	}

	StartedActivity start(District district) {
		var year = this.years.start(district);
		var activityId = this.years.activity(year, "1").id();
		var instance = this.runtime.startProcessInstanceByKey(RoadmapActivityProcess.KEY,
				this.keys.of(Ids.ACTIVITY, activityId), Map.of(Ids.ACTIVITY, activityId.toString()));
		this.jobs.fireDue(district.id());
		return new StartedActivity(district, year, activityId, instance);
	}

	/** The instances for the parts that still run. */
	List<ProcessInstance> children(StartedActivity activity) {
		return this.runtime.createProcessInstanceQuery().superProcessInstanceId(activity.instance().getId()).list();
	}

	/** Completes the user's only task of this kind. */
	void complete(StartedActivity activity, String user, String task, Map<String, Object> form) {
		complete(activity, user, task, "п. 1", form);
	}

	void complete(StartedActivity activity, String user, String task, String subject, Map<String, Object> form) {
		this.participants.complete(user, task, subject, form);
		this.jobs.fireDue(activity.district().id());
	}

	void goTo(StartedActivity activity, LocalDate day) {
		this.jobs.goTo(day, activity.district().id());
	}

	/** As the process of the year tells it. */
	void closeYear(StartedActivity activity) {
		this.runtime.createMessageCorrelation("YearClosed")
			.tenantId(activity.district().id())
			.processInstanceVariableEquals(Ids.ACTIVITY, activity.activityId().toString())
			.correlateAllWithResult();
		this.jobs.fireDue(activity.district().id());
	}

	static Map<String, Object> done(LocalDate day) {
		return Map.of("outcome", "DONE", "doneOn", day.toString(), "description", "Проведён семинар.", "evidenceKind",
				"PAPER", "evidenceText", "В папке по ШНОР");
	}

	/**
	 * One such activity.
	 */
	record StartedActivity(District district, MunicipalYear year, UUID activityId, ProcessInstance instance) {

	}

}
