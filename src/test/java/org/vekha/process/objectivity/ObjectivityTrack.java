package org.vekha.process.objectivity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYear;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;

/**
 * The support of one school with biased results, on which its people do what a test asks
 * them for.
 *
 * @param number the school's number in its district
 */
record ObjectivityTrack(District district, int number, MunicipalYear year, UUID id, ProcessInstance instance,
		Participants participants, Jobs jobs) {

	static final LocalDate DAY = LocalDate.of(2026, 9, 28);

	static final Map<String, Object> TALK = Map.of("heldOn", DAY.toString(), "participants", "Директор", "findings",
			"Оценивать по критериям");

	static Map<String, Object> plan() {
		return Map.of("measures",
				List.of(Map.of("title", "Проверять работы вдвоём", "dueDate", "2026-12-20", "responsible", "Завуч")));
	}

	static Map<String, Object> observers(String user) {
		return Map.of("observers", List.of(Map.of("observer", user, "procedure", "ВПР по математике")));
	}

	static Map<String, Object> act() {
		return Map.of("actDate", DAY.toString(), "violations", "no", "findings", "Порядок соблюдён");
	}

	static Map<String, Object> recheck(int confirmed) {
		return Map.of("orderNumber", "21", "orderDate", DAY.toString(), "heldOn", DAY.toString(), "works",
				List.of(Map.of("procedure", "ВПР по математике", "works", 20, "confirmed", confirmed)));
	}

	static Map<String, Object> seminars() {
		return Map.of("seminars", List.of(Map.of("title", "Критерии", "heldOn", DAY.toString(), "participants", 3)));
	}

	String school() {
		return this.district.schoolUser(this.number);
	}

	String coordinator() {
		return this.district.user(Role.COORDINATOR);
	}

	String observer() {
		return this.district.user(Role.METHODIST);
	}

	void discuss() {
		this.jobs.goTo(DAY, this.district.id());
		complete(coordinator(), "Task_DiscussObjectivity", TALK);
	}

	/** Does everything that leads straight to the final talk. */
	void upToOutcome() {
		discuss();
		complete(school(), "Task_DraftObjectivityPlan", plan());
		complete(coordinator(), "Task_AppointObservers", observers(observer()));
		complete(observer(), "Task_EnterObservationAct", act());
		complete(coordinator(), "Task_EnterRecheck", recheck(18));
		complete(school(), "Task_ReportSeminars", seminars());
	}

	void complete(String user, String taskKey, Map<String, Object> form) {
		this.participants.complete(user, taskKey, "СОШ № " + this.number, form);
		this.jobs.fireDue(this.district.id());
	}

}
