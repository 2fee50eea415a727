package org.vekha.process.ownschool;

import java.util.List;
import java.util.Map;

import org.vekha.municipality.Municipalities;
import org.vekha.process.desk.DeskTask;
import org.vekha.process.desk.Lateness;
import org.vekha.process.desk.SchoolTasks;
import org.vekha.process.ownschool.OwnLine.Kind;
import org.vekha.reporting.AskedMonth;
import org.vekha.reporting.Standing;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * The open tasks of a school's people.
 */
@Component
class OwnTasks {

	private static final Map<String, Kind> KINDS = Map.of("Task_ReportActivity", Kind.ACTIVITY,
			"Task_CarryOutAssignment", Kind.ASSIGNMENT, "Task_SubmitReport", Kind.REPORT, "Task_ReviseReport",
			Kind.REPORT);

	private final SchoolTasks tasks;

	private final Lateness lateness;

	private final Municipalities municipalities;

	OwnTasks(SchoolTasks tasks, Lateness lateness, Municipalities municipalities) {
		this.tasks = tasks;
		this.lateness = lateness;
		this.municipalities = municipalities;
	}

	/** A line for each task that is open. */
	List<OwnLine> of(OwnSchool own, AskedMonth month) {
		var found = all(own);
		var late = this.lateness.daysOf(found);
		var municipality = this.municipalities.get(own.municipalityId());
		return found.stream().map(task -> {
			var due = task.dueIn(municipality);
			var asked = due == null || month.covers(due);
			return new OwnLine(kind(task), task.id(), task.name(), about(task, own), due, late.get(task.id()),
					asked ? Standing.ASKED : Standing.LATER, null, null, task.path(), null);
		}).toList();
	}

	/**
	 * One of these tasks.
	 * @throws NotFound if it is not there, or not for the school's people
	 */
	DeskTask require(OwnSchool own, String taskId) {
		return all(own).stream()
			.filter(task -> task.id().equals(taskId))
			.findFirst()
			.orElseThrow(() -> new NotFound("Задача не найдена: она уже выполнена, снята или дана не вашей школе."));
	}

	static Kind kind(DeskTask task) {
		return KINDS.getOrDefault(task.key(), Kind.TASK);
	}

	/** Of a school with two years under way, those of the one. */
	private List<DeskTask> all(OwnSchool own) {
		return this.tasks.ofGroup(own.municipalityId(), own.school().group())
			.stream()
			.filter(task -> task.supportId() == null || !own.school().id().equals(task.schoolId())
					|| task.supportId().equals(own.supportId()))
			.toList();
	}

	private static String about(DeskTask task, OwnSchool own) {
		var matter = task.matter();
		return (task.schoolId() == null || task.schoolId().equals(own.school().id())) ? matter
				: "%s · %s".formatted(task.school(), matter);
	}

}
