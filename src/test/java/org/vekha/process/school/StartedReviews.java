package org.vekha.process.school;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYears;
import org.vekha.deadline.Deadline;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.programme.Criterion;
import org.vekha.programme.Goal;
import org.vekha.programme.Measure;
import org.vekha.programme.ProgrammeDraft;
import org.vekha.programme.ProgrammeTerms;
import org.vekha.programme.Programmes;
import org.vekha.programme.Reviews;
import org.vekha.roadmap.Body;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * Starts {@code expert-review} for each of the two experts of a programme, and plays
 * them.
 */
@Component
class StartedReviews {

	static final String TASK = "Task_ReviewProgramme";

	private final Districts districts;

	private final RunningYears years;

	private final MunicipalYears municipalYears;

	private final Programmes programmes;

	private final Reviews reviews;

	private final Keys keys;

	private final Jobs jobs;

	private final Participants participants;

	private final RuntimeService runtime;

	private final Accounts accounts;

	private final Schools schools;

	StartedReviews(Districts districts, RunningYears years, MunicipalYears municipalYears, Programmes programmes,
			Reviews reviews, Keys keys, Jobs jobs, Participants participants, RuntimeService runtime, Accounts accounts,
			Schools schools) {
		this.districts = districts;
		this.years = years;
		this.municipalYears = municipalYears;
		this.programmes = programmes;
		this.reviews = reviews;
		this.keys = keys;
		this.jobs = jobs;
		this.participants = participants;
		this.runtime = runtime;
		this.accounts = accounts;
		this.schools = schools;
	}

	/** The programme's only goal. */
	static final String GOAL = "goal:1";

	Panel start() {
		return start(2);
	}

	/** A programme that so many experts of the two are asked about. */
	Panel start(int howMany) {
		var today = RunningYears.ORDER_DATE;
		var district = this.districts.open(1,
				Districts.row("1", today.plusMonths(1), today.plusMonths(2), Body.SCHOOL));
		var supportId = this.municipalYears.supportIds(this.years.start(district).id()).get(0);
		var goal = new Goal("1.1", "Снизить долю «2»", "Доля «2» ниже 30 %");
		var measure = new Measure(UUID.randomUUID(), "1.1", "Занятия по математике",
				Deadline.interval("три месяца", today, today.plusMonths(3)), "заместитель", "Журнал");
		this.programmes.submit(supportId, new ProgrammeDraft("Программа", List.of(goal), List.of(measure)),
				district.schoolUser(1), today,
				new ProgrammeTerms(Districts.YEAR.lastDay(), Map.of("1.1", "Результаты")));
		var experts = List.of(district.user(Role.EXPERT), district.expert2()).subList(0, howMany);
		var reviewIds = this.reviews.request(supportId, experts);
		return new Panel(district, supportId, experts, reviewIds, reviewIds.stream().map(this::start).toList());
	}

	ProcessInstance start(UUID reviewId) {
		var instance = this.runtime.startProcessInstanceByKey(ExpertReviewProcess.KEY,
				this.keys.of(Ids.REVIEW, reviewId), Map.of(Ids.REVIEW, reviewId.toString()));
		this.jobs.fireDue(instance.getTenantId());
		return instance;
	}

	/** Completes the only task that this expert of the panel has. */
	void complete(Panel panel, int expert, Map<String, Object> form) {
		this.participants.complete(panel.experts().get(expert), TASK, "СОШ № 1", form);
		this.jobs.fireDue(panel.district().id());
	}

	/** The coordinator names the expert of the panel's first review. */
	void name(Panel panel, String coordinator, String expert) {
		this.participants.complete(coordinator, "Task_NameExpert", "СОШ № 1", Map.of("expert", expert));
		settle(panel);
	}

	/** Lets what waits in the panel's municipality happen. */
	void settle(Panel panel) {
		this.jobs.fireDue(panel.district().id());
	}

	/** Somebody begins to work at the panel's school. */
	void employ(String user, Panel panel) {
		this.accounts.join(user, this.schools.get(panel.district().school(1)).group());
	}

	/** A form with so many points by every criterion. */
	static Map<String, Object> review(int points) {
		return Map.of("scores", scores(points), "conclusion", "Программа продумана.");
	}

	static Map<String, Object> reviewBut(String field, Object value) {
		var form = new HashMap<>(review(Criterion.MOST_POINTS));
		form.put(field, value);
		return form;
	}

	static List<Map<String, String>> scores(int points) {
		return Arrays.stream(Criterion.values())
			.map(criterion -> Map.of("criterion", criterion.name(), "points", String.valueOf(points), "remark",
					(points < Criterion.MOST_POINTS) ? "Уточните." : ""))
			.toList();
	}

	/**
	 * Two experts who review a school's programme, each in an instance of their own.
	 */
	record Panel(District district, UUID supportId, List<String> experts, List<UUID> reviewIds,
			List<ProcessInstance> instances) {

	}

}
