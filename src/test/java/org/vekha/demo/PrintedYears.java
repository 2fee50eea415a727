package org.vekha.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.Track;
import org.vekha.demo.AskedActs.Act;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.process.Workforce;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.access.Participants;
import org.vekha.process.form.OpenForm;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.Roadmaps;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens the school years that are printed, finds people who live through them, and tells
 * what has come of them.
 */
@Component
@Profile("demo")
class PrintedYears {

	private final Workforce workforce;

	private final Participants participants;

	private final MunicipalYearProcess process;

	private final Jobs jobs;

	private final AskedActs acts;

	private final Leftovers leftovers;

	private final MunicipalYears years;

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final Set<String> opened = new HashSet<>();

	PrintedYears(Workforce workforce, Participants participants, MunicipalYearProcess process, Jobs jobs,
			AskedActs acts, Leftovers leftovers, MunicipalYears years, Roadmaps roadmaps, ActivityParts parts) {
		this.workforce = workforce;
		this.participants = participants;
		this.process = process;
		this.jobs = jobs;
		this.acts = acts;
		this.leftovers = leftovers;
		this.years = years;
		this.roadmaps = roadmaps;
		this.parts = parts;
	}

	/** Whether nobody has lived through the year yet; another test may have done so. */
	boolean isNew(DemoMunicipality demo) {
		return this.opened.add(demo.id());
	}

	/**
	 * Opens the year on a day.
	 * @param dates the steps that have another date than the schedule proposes
	 * @return its people, who enter the order as printed
	 */
	Staff open(DemoMunicipality demo, String day, Map<CycleStep, String> dates) {
		// What the demo has prepared for the present must not happen in the past
		this.jobs.fireDue(demo.id());
		Jobs.setClock(LocalDate.parse(day));
		var printed = demo.roadmap();
		this.participants.as(demo.login(Role.COORDINATOR),
				() -> this.process.open(demo.id(), printed.schoolYear(), ApprovalMode.ORDER));
		return this.workforce.of(demo.id(), printed.schoolYear())
			.entering("Task_ConfirmSchoolList", DemoYear.schoolList(demo))
			.answering("Task_AppointPeople", form -> DemoYear.appointments(demo))
			.answering("Task_EnterOrder",
					form -> Map.of("orderNumber", printed.orderNumber(), "orderDate", printed.orderDate().toString()))
			.answering("Task_ConfirmSchedule", form -> schedule(form, demo.track(), dates));
	}

	/** Has on each of these days everything done that is asked for. */
	static void everything(Staff staff, String... days) {
		staff.everything(Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new));
	}

	/** The schedule as it is proposed, but for the steps left out and other dates. */
	static Map<String, Object> schedule(OpenForm form, Track track, Map<CycleStep, String> dates) {
		var steps = form.rows("steps");
		steps.forEach(row -> {
			var step = CycleStep.valueOf((String) row.get("step"));
			row.computeIfPresent("dueDate", (field, proposed) -> dates.getOrDefault(step, (String) proposed));
			row.put("required", !track.leftOut().contains(step));
		});
		return form.with(Map.of("steps", steps, "profileSource", track.profileSource().key()));
	}

	MunicipalYear year(DemoMunicipality demo) {
		return this.years.find(demo.id(), demo.roadmap().schoolYear()).orElseThrow();
	}

	List<Activity> rows(DemoMunicipality demo) {
		return this.roadmaps.activities(year(demo).roadmapId());
	}

	/** The row with that title. */
	Activity row(DemoMunicipality demo, String title) {
		return rows(demo).stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
	}

	/** The rows of the plan that a partner school has of its own. */
	List<Activity> planRows(DemoMunicipality demo) {
		var plan = this.roadmaps.of(demo.id(), demo.partnerPlan().schoolYear(), RoadmapKind.PARTNER).get(0);
		return this.roadmaps.activities(plan.id());
	}

	/** What the bodies and schools that report on a row were asked for. */
	List<ActivityPart> parts(Activity row) {
		return this.parts.of(row.id());
	}

	/** The ids of the schools that were asked for a row. */
	List<String> schools(Activity row) {
		return parts(row).stream().map(ActivityPart::schoolId).filter(Objects::nonNull).distinct().toList();
	}

	List<Act> asked(DemoMunicipality demo) {
		return this.acts.of(subject(demo));
	}

	/** What must not have happened in any year that is over. */
	List<String> faults(DemoMunicipality demo) {
		var asked = asked(demo);
		var faults = new ArrayList<>(this.leftovers.of(demo.id(), subject(demo)));
		AskedActs.repeated(asked).forEach(act -> faults.add("Asked for twice: " + act));
		AskedActs.late(asked).forEach(act -> faults.add("Overdue when it was asked for: " + act));
		asked.stream()
			.filter(act -> !"completed".equals(act.end()))
			.forEach(act -> faults.add("Ended without an answer: " + act));
		rows(demo).stream()
			.filter(row -> !row.state().isFinal())
			.forEach(row -> faults.add("Without an end: " + row.label()));
		return faults;
	}

	private static String subject(DemoMunicipality demo) {
		return "%s · %s".formatted(demo.municipality().shortName(), demo.roadmap().schoolYear());
	}

}
