package org.vekha.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.YearState;
import org.vekha.municipality.Municipalities;
import org.vekha.process.access.Participants;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.roadmap.RoadmapState;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Starts a municipality's year and takes it to where the work with the schools begins, by
 * the tasks that people would do. Whatever is done already is left out, so that a start
 * that was interrupted goes on where it was.
 */
@Component
@Profile("demo")
class DemoYear {

	private final MunicipalYears years;

	private final Roadmaps roadmaps;

	private final Municipalities municipalities;

	private final MunicipalYearProcess process;

	private final Participants participants;

	private final Clock clock;

	DemoYear(MunicipalYears years, Roadmaps roadmaps, Municipalities municipalities, MunicipalYearProcess process,
			Participants participants, Clock clock) {
		this.years = years;
		this.roadmaps = roadmaps;
		this.municipalities = municipalities;
		this.process = process;
		this.participants = participants;
		this.clock = clock;
	}

	void start(DemoMunicipality demo, SchoolYear schoolYear) {
		var municipalityId = demo.municipality().id();
		if (this.years.find(municipalityId, schoolYear).isEmpty()) {
			this.participants.as(DemoUser.COORDINATOR.login(),
					() -> this.process.open(municipalityId, schoolYear, ApprovalMode.HEAD));
		}
		var year = this.years.find(municipalityId, schoolYear).orElseThrow();
		if (year.state().compareTo(YearState.UNDER_WAY) >= 0) {
			return;
		}
		var subject = schoolYear.toString();
		if (year.officialList().isEmpty()) {
			complete(DemoUser.COORDINATOR, "Task_ConfirmSchoolList", subject, Map.of("listed", demo.listed()));
		}
		if (year.team().isEmpty()) {
			complete(DemoUser.COORDINATOR, "Task_AppointPeople", subject, appointments(demo));
		}
		if (this.roadmaps.get(year.roadmapId()).state() == RoadmapState.DRAFT) {
			complete(DemoUser.HEAD, "Task_ApproveRoadmap", subject,
					Map.of("decision", "approve", "orderNumber", "1-д", "orderDate", today(municipalityId)));
		}
		this.participants.await(DemoUser.COORDINATOR.login(), "Task_ConfirmSchedule", subject);
		complete(DemoUser.COORDINATOR, "Task_ConfirmSchedule", subject, schedule(year));
		this.participants.await(DemoUser.CURATOR.login(), "Task_ConductInterview", subject);
	}

	private void complete(DemoUser user, String taskKey, String subject, Map<String, Object> form) {
		this.participants.await(user.login(), taskKey, subject);
		this.participants.complete(user.login(), taskKey, subject, form);
	}

	private static Map<String, Object> appointments(DemoMunicipality demo) {
		var schools = demo.listed()
			.stream()
			.map(school -> Map.of("schoolId", school, "curator", DemoUser.CURATOR.login(), "partner",
					DemoUser.PARTNER.school()))
			.toList();
		return Map.of("appointments", schools, "experts", List.of(DemoUser.EXPERT_1.login(), DemoUser.EXPERT_2.login()),
				"workingGroup", List.of(DemoUser.COORDINATOR.login(), DemoUser.METHODIST.login()));
	}

	private Map<String, Object> schedule(MunicipalYear year) {
		var steps = this.years.proposeSchedule(year.id())
			.entrySet()
			.stream()
			.map(step -> Map.of("step", step.getKey().name(), "dueDate", step.getValue().toString()))
			.toList();
		var earlier = this.years.earlierRows(year.id())
			.stream()
			.map(row -> Map.of("activityId", row.id().toString(), "decision", "done"))
			.toList();
		return Map.of("steps", steps, "earlier", earlier);
	}

	private String today(String municipalityId) {
		return this.municipalities.get(municipalityId).today(this.clock).toString();
	}

}
