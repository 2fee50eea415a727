package org.vekha.process.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.Track;
import org.vekha.objectivity.Objectivity;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.reporting.PlannedLine;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

/**
 * Makes districts in which schools have a part of an activity to report on, or a report
 * of a period. The activity began before the order.
 */
@Component
public class DeskDistricts {

	static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

	public static final LocalDate DUE = LocalDate.of(2026, 10, 30);

	private static final LocalDate FIRST_DAY = RunningYears.ORDER_DATE.minusDays(10);

	private final Districts districts;

	private final RunningYears runningYears;

	private final MunicipalYears years;

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	private final Objectivity objectivity;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Keys keys;

	private final Jobs jobs;

	private final Participants participants;

	DeskDistricts(Districts districts, RunningYears runningYears, MunicipalYears years, Roadmaps roadmaps,
			ActivityParts parts, QuarterlyReports reports, Objectivity objectivity, RuntimeService runtime,
			TaskService tasks, Keys keys, Jobs jobs, Participants participants) {
		this.districts = districts;
		this.runningYears = runningYears;
		this.years = years;
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.reports = reports;
		this.objectivity = objectivity;
		this.runtime = runtime;
		this.tasks = tasks;
		this.keys = keys;
		this.jobs = jobs;
		this.participants = participants;
	}

	/** Each school has a part, and it is the time to report on it. */
	public StartedDesk open(int schools) {
		var district = this.districts.open(schools, Districts.row("1", FIRST_DAY, DUE, Body.SCHOOL),
				Districts.row("2", LocalDate.of(2026, 10, 1), DUE, Body.METHODICAL_ASSOCIATION));
		var year = this.runningYears.start(district);
		var desk = new StartedDesk(district, year);
		plan(desk, "1").forEach(this::start);
		this.jobs.goTo(TODAY, district.id());
		return desk;
	}

	/**
	 * The partner school, which nobody supports otherwise, has signs of biased results.
	 */
	StartedDesk openBiased() {
		var district = this.districts.open(1, Districts.row("1", FIRST_DAY, DUE, Body.SCHOOL));
		var year = this.runningYears.start(district, Track.full(), List.of(), List.of(district.partnerSchool()));
		var id = this.objectivity.plan(year.id()).get(0);
		this.runtime.startProcessInstanceByKey("biased-results", this.keys.of(Ids.OBJECTIVITY, id),
				Map.of(Ids.OBJECTIVITY, id.toString()));
		this.jobs.fireDue(district.id());
		return new StartedDesk(district, year);
	}

	/** The same part is opened once more, as often as wanted. */
	void openAgain(StartedDesk desk, int times) {
		var part = this.parts.of(activity(desk, "1").id()).get(0).id();
		for (int time = 0; time < times; time++) {
			start(part);
		}
		this.jobs.fireDue(desk.district().id());
	}

	/** The second row, which is led by a body and accepted by the coordinator. */
	UUID openAccepted(StartedDesk desk) {
		var part = plan(desk, "2").get(0);
		start(part);
		this.jobs.fireDue(desk.district().id());
		return part;
	}

	/** The school says that its part is done, which the coordinator is to accept. */
	public void report(StartedDesk desk, int school) {
		complete(desk, desk.district().schoolUser(school), "Task_ReportActivity", "", done());
	}

	/** Lets the name of a school's task say that somebody has to travel there. */
	public String turnIntoVisit(StartedDesk desk, int school) {
		var task = this.tasks.createTaskQuery()
			.processVariableValueEquals(Ids.PART, part(desk, school).id().toString())
			.singleResult();
		task.setName(task.getName() + ", с выездом");
		this.tasks.saveTask(task);
		return task.getId();
	}

	/** The report of the first school for the first period, which its curator checks. */
	UUID openReport(StartedDesk desk) {
		var report = this.reports
			.planForSchool(this.years.supportIds(desk.year().id()).get(0), desk.year().id(), desk.district().school(1),
					desk.district().id(), Districts.YEAR, RunningYears.ORDER_DATE, List.of(PlannedLine
						.measure(UUID.randomUUID(), "Занятия по математике", LocalDate.of(2026, 10, 1), null)))
			.get(0);
		this.runtime.startProcessInstanceByKey("quarterly-report", this.keys.of(Ids.REPORT, report),
				Map.of(Ids.REPORT, report.toString()));
		this.jobs.goTo(DUE, desk.district().id());
		return report;
	}

	void submit(StartedDesk desk, UUID reportId) {
		var lines = this.reports.questions(reportId)
			.asked()
			.stream()
			.map(line -> Map.of("lineId", line.lineId().toString(), "outcome", "DONE", "comment", "Сделано."))
			.toList();
		complete(desk, desk.district().schoolUser(1), "Task_SubmitReport", "четверть",
				Map.of("lines", lines, "summary", "Период прошёл по плану."));
	}

	void complete(StartedDesk desk, String user, String task, String subject, Map<String, Object> form) {
		this.participants.complete(user, task, subject, form);
		fire(desk);
	}

	void fire(StartedDesk desk) {
		this.jobs.fireDue(desk.district().id());
	}

	ActivityPart part(StartedDesk desk, int school) {
		return this.parts.of(activity(desk, "1").id())
			.stream()
			.filter(part -> part.schoolId().equals(desk.district().school(school)))
			.findFirst()
			.orElseThrow();
	}

	Activity activity(StartedDesk desk, String number) {
		return this.runningYears.activity(desk.year(), number);
	}

	static Map<String, Object> done() {
		return Map.of("outcome", "DONE", "doneOn", "2026-10-05", "description", "Проведено.", "evidenceKind",
				"DOCUMENT", "evidenceText", "15", "evidenceDate", "2026-10-06");
	}

	private List<UUID> plan(StartedDesk desk, String number) {
		return this.roadmaps.planParts(activity(desk, number).id(), desk.district().supported());
	}

	private void start(UUID part) {
		this.runtime.startProcessInstanceByKey("activity-part", this.keys.of(Ids.PART, part),
				Map.of(Ids.PART, part.toString()));
	}

	/**
	 * One such district.
	 */
	public record StartedDesk(District district, MunicipalYear year) {

	}

}
