package org.vekha.process.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.access.Role;
import org.vekha.cycle.PartnerPlan;
import org.vekha.cycle.PlanOpening;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.StoredPlans;
import org.vekha.process.Workforce;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.access.Participants;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

/**
 * Makes small districts in which a partner school has a stored plan over a calendar year:
 * a dated row, two that run all the time, one of which the helped schools lead, and one
 * without number, deadline or responsible body.
 */
@Component
class SmallPlans {

	static final LocalDate ORDER_DATE = LocalDate.of(2026, 12, 28);

	static final LocalDate OPENING = LocalDate.of(2027, 1, 11);

	static final String TITLE = "План поддержки школ на 2027 год";

	private static final Period YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

	private static final Deadline ALL_YEAR = Deadline.wholePeriod("В течение года", YEAR);

	private static final RoadmapRow[] ROWS = {
			row("1.", Deadline.interval("Март", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)), Body.PARTNER),
			row("2.", ALL_YEAR, Body.PARTNER), row("3.", ALL_YEAR, Body.SCHOOL),
			row(null, Deadline.unclear("", "Срок в плане не указан."), null) };

	private final Districts districts;

	private final Workforce workforce;

	private final Participants participants;

	private final PartnerPlanProcess process;

	private final Jobs jobs;

	private final RuntimeService runtime;

	private final StoredPlans plans;

	private final Roadmaps roadmaps;

	SmallPlans(Districts districts, Workforce workforce, Participants participants, PartnerPlanProcess process,
			Jobs jobs, RuntimeService runtime, StoredPlans plans, Roadmaps roadmaps) {
		this.districts = districts;
		this.workforce = workforce;
		this.participants = participants;
		this.process = process;
		this.jobs = jobs;
		this.runtime = runtime;
		this.plans = plans;
		this.roadmaps = roadmaps;
	}

	/** Makes such a district, on the day on which its plan may be opened. */
	SmallPlan prepare() {
		return prepare(ROWS);
	}

	SmallPlan prepare(RoadmapRow... rows) {
		return prepare(OPENING, Districts.YEAR, YEAR, district -> Arrays.asList(rows));
	}

	/** Makes such a district with other rows, which may depend on its id. */
	SmallPlan prepare(LocalDate opening, SchoolYear year, Period period, Function<String, List<RoadmapRow>> rows) {
		Jobs.setClock(opening);
		var district = this.districts.open(2);
		this.roadmaps.store(new RoadmapDraft(district.id(), year, RoadmapKind.PARTNER, TITLE, period, null, null,
				rows.apply(district.id())));
		return new SmallPlan(district, year);
	}

	static RoadmapRow row(String number, Deadline deadline, Body lead) {
		var who = (lead != null) ? List.of(new Responsibility(lead, Mode.LEAD)) : List.<Responsibility>of();
		return new RoadmapRow(number, null, (number != null) ? "Мероприятие " + number : "Работа с отстающими",
				deadline, (lead != null) ? lead.title() : null, who, null, null, null, null);
	}

	/**
	 * The plan of one such district.
	 */
	final class SmallPlan {

		private final District district;

		private final SchoolYear year;

		private final Staff staff;

		private SmallPlan(District district, SchoolYear year) {
			this.district = district;
			this.year = year;
			this.staff = SmallPlans.this.workforce.of(district.id(), year);
		}

		District district() {
			return this.district;
		}

		Staff staff() {
			return this.staff;
		}

		PlanOpening opening(LocalDate orderDate) {
			return new PlanOpening(this.year, null, "СОШ № 3", List.of("СОШ № 1", "СОШ № 2"), "284", orderDate);
		}

		ProcessInstance open() {
			return open(opening(ORDER_DATE));
		}

		/** Opens the plan in the coordinator's name. */
		ProcessInstance open(PlanOpening opening) {
			return openAs(this.district.user(Role.COORDINATOR), opening);
		}

		ProcessInstance openAs(String user, PlanOpening opening) {
			var id = SmallPlans.this.participants.as(user,
					() -> SmallPlans.this.process.open(this.district.id(), opening));
			SmallPlans.this.jobs.fireDue(this.district.id());
			return SmallPlans.this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
		}

		PartnerPlan plan() {
			return SmallPlans.this.plans.of(this.district.id()).get(0);
		}

		Roadmap roadmap() {
			return SmallPlans.this.roadmaps.of(this.district.id(), this.year, RoadmapKind.PARTNER).get(0);
		}

		List<Activity> rows() {
			return SmallPlans.this.roadmaps.activities(roadmap().id());
		}

		/** The rows of the next year's plans, if there are any. */
		List<Activity> nextRows() {
			return SmallPlans.this.roadmaps.of(this.district.id(), this.year.next(), RoadmapKind.PARTNER)
				.stream()
				.flatMap(next -> SmallPlans.this.roadmaps.activities(next.id()).stream())
				.toList();
		}

	}

}
