package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.indicator.Direction;
import org.vekha.indicator.Indicators;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.Workforce;
import org.vekha.process.Workforce.Staff;
import org.vekha.process.access.Participants;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

/**
 * Makes small districts about to open their year: two schools, and a road map with two
 * dated rows and two that run all year.
 */
@Component
class SmallYears {

	static final LocalDate OPENING = LocalDate.of(2026, 10, 5);

	private static final Deadline ALL_YEAR = Deadline.wholePeriod("весь год",
			new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()));

	private static final RoadmapRow[] ROWS = {
			Districts.row("1.", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Body.METHODICAL_CENTRE),
			Districts.row("2.", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), Body.METHODICAL_CENTRE),
			Districts.row("3.", ALL_YEAR, Body.METHODICAL_CENTRE, null),
			Districts.row("4.", ALL_YEAR, Body.PSYCHOLOGICAL_SERVICE, null) };

	private final Districts districts;

	private final Workforce workforce;

	private final Participants participants;

	private final MunicipalYearProcess process;

	private final RuntimeService runtime;

	private final MunicipalYears years;

	private final SchoolSupports supports;

	private final Roadmaps roadmaps;

	private final Indicators indicators;

	SmallYears(Districts districts, Workforce workforce, Participants participants, MunicipalYearProcess process,
			RuntimeService runtime, MunicipalYears years, SchoolSupports supports, Roadmaps roadmaps,
			Indicators indicators) {
		this.districts = districts;
		this.workforce = workforce;
		this.participants = participants;
		this.process = process;
		this.runtime = runtime;
		this.years = years;
		this.supports = supports;
		this.roadmaps = roadmaps;
		this.indicators = indicators;
	}

	/** Makes such a district, on the day on which its year may be opened. */
	SmallYear prepare() {
		return prepare(ROWS);
	}

	/** The same with another road map. */
	SmallYear prepare(RoadmapRow... rows) {
		return prepare(new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()), rows);
	}

	/** The same with a road map for this period. */
	SmallYear prepare(Period plan, RoadmapRow... rows) {
		Jobs.setClock(OPENING);
		var district = this.districts.open(2);
		this.districts.store(district.id(), plan, rows);
		this.indicators.register(district.id(), 1, "Доля школ с низкими результатами", "%", Direction.DOWN);
		return new SmallYear(district);
	}

	/**
	 * The year of one such district.
	 */
	final class SmallYear {

		private final District district;

		private final Staff staff;

		private SmallYear(District district) {
			this.district = district;
			this.staff = SmallYears.this.workforce.of(district.id(), Districts.YEAR)
				.entering("Task_ConfirmSchoolList", Map.of("listed", district.supported()));
		}

		District district() {
			return this.district;
		}

		Staff staff() {
			return this.staff;
		}

		String coordinator() {
			return this.district.user(Role.COORDINATOR);
		}

		/** Opens the year in the coordinator's name. */
		ProcessInstance open(ApprovalMode approval) {
			var process = SmallYears.this.process;
			var id = SmallYears.this.participants.as(coordinator(),
					() -> process.open(this.district.id(), Districts.YEAR, approval));
			return SmallYears.this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
		}

		/** Opens the year and takes it to where the work begins. */
		ProcessInstance begin(ApprovalMode approval) {
			var instance = open(approval);
			this.staff.on(OPENING, "Task_ConfirmSchoolList", "Task_AppointPeople",
					(approval == ApprovalMode.HEAD) ? "Task_ApproveRoadmap" : "Task_EnterOrder",
					"Task_ConfirmSchedule");
			return instance;
		}

		MunicipalYear year() {
			return SmallYears.this.years.find(this.district.id(), Districts.YEAR).orElseThrow();
		}

		List<SchoolSupport> supports() {
			return SmallYears.this.supports.of(year().id());
		}

		Roadmap roadmap() {
			return SmallYears.this.roadmaps.get(year().roadmapId());
		}

		List<Activity> rows() {
			return SmallYears.this.roadmaps.activities(year().roadmapId());
		}

		List<Activity> nextRows() {
			return SmallYears.this.roadmaps.activities(year().nextRoadmapId().orElseThrow());
		}

	}

}
