package org.vekha.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.Track;
import org.vekha.cycle.YearState;
import org.vekha.municipality.Municipalities;
import org.vekha.process.access.Participants;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapState;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.StatusKind;
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

	/**
	 * Takes the year to its confirmed schedule.
	 * @return whether it was not there yet
	 */
	boolean start(DemoMunicipality demo, SchoolYear schoolYear) {
		var coordinator = demo.login(Role.COORDINATOR);
		if (this.years.find(demo.id(), schoolYear).isEmpty()) {
			this.participants.as(coordinator, () -> this.process.open(demo.id(), schoolYear, ApprovalMode.HEAD));
		}
		var year = this.years.find(demo.id(), schoolYear).orElseThrow();
		if (year.state().compareTo(YearState.UNDER_WAY) >= 0) {
			return false;
		}
		var subject = subject(demo, schoolYear);
		if (year.officialList().isEmpty()) {
			complete(coordinator, "Task_ConfirmSchoolList", subject, schoolList(demo));
		}
		if (year.team().isEmpty()) {
			complete(coordinator, "Task_AppointPeople", subject, appointments(demo));
		}
		if (this.roadmaps.get(year.roadmapId()).state() == RoadmapState.DRAFT) {
			complete(demo.login(Role.HEAD), "Task_ApproveRoadmap", subject,
					Map.of("decision", "approve", "orderNumber", "1-д", "orderDate", today(demo.id())));
		}
		this.participants.await(coordinator, "Task_ConfirmSchedule", subject);
		complete(coordinator, "Task_ConfirmSchedule", subject, schedule(year, demo.track()));
		if (demo.outsideProfile() != null) {
			enterOutsideProfile(demo, subject);
		}
		return true;
	}

	/**
	 * Has one school verify what its people said, while the others await their interview.
	 */
	private void enterOutsideProfile(DemoMunicipality demo, String year) {
		var outside = demo.outsideProfile();
		var subject = year + " · " + demo.shortName(outside.school());
		var minutes = new HashMap<>(outside.interview());
		minutes.put("heldOn", today(demo.id()));
		complete(demo.login(Role.CURATOR), "Task_ConductInterview", subject, minutes);
		complete(demo.login(Role.CURATOR), "Task_EnterRiskProfile", subject, outside.profile());
	}

	/** Waits until the schools of the municipality have their first tasks. */
	void awaitFirstStep(DemoMunicipality demo) {
		var subject = demo.municipality().shortName() + " · ";
		if (demo.track().takes(CycleStep.INTERVIEW)) {
			this.participants.await(demo.login(Role.CURATOR), "Task_ConductInterview", subject);
		}
		else {
			this.participants.await(demo.login(Role.SCHOOL), "Task_FillSelfAssessment", subject);
		}
	}

	private void complete(String userId, String taskKey, String subject, Map<String, Object> form) {
		this.participants.await(userId, taskKey, subject);
		this.participants.complete(userId, taskKey, subject, form);
	}

	static Map<String, Object> schoolList(DemoMunicipality demo) {
		var atRisk = demo.withStatus(StatusKind.RISK_ZONE);
		return Map.of("listed", demo.listed(), "atRisk", atRisk, "supportedAtRisk", atRisk, "biased",
				demo.withStatus(StatusKind.BIASED_RESULTS));
	}

	static Map<String, Object> appointments(DemoMunicipality demo) {
		var schools = demo.supportedSchools().stream().map(school -> {
			var appointment = new HashMap<String, Object>();
			appointment.put("schoolId", school.id());
			appointment.put("curator", demo.login(Role.CURATOR));
			appointment.put("partner", school.helpedBy());
			return appointment;
		}).toList();
		return Map.of("appointments", schools, "experts", demo.logins(Role.EXPERT), "workingGroup",
				demo.logins(Role.WORKING_GROUP));
	}

	private Map<String, Object> schedule(MunicipalYear year, Track track) {
		var steps = this.years.proposeSchedule(year.id())
			.entrySet()
			.stream()
			.map(step -> Map.of("step", step.getKey().name(), "dueDate", step.getValue().toString(), "required",
					!track.leftOut().contains(step.getKey())))
			.toList();
		var earlier = this.years.earlierRows(year.id())
			.stream()
			.map(row -> Map.of("activityId", row.id().toString(), "decision", "done"))
			.toList();
		return Map.of("steps", steps, "earlier", earlier, "profileSource", track.profileSource().key());
	}

	private static String subject(DemoMunicipality demo, SchoolYear schoolYear) {
		return "%s · %s".formatted(demo.municipality().shortName(), schoolYear);
	}

	private String today(String municipalityId) {
		return this.municipalities.get(municipalityId).today(this.clock).toString();
	}

}
