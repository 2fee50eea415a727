package org.vekha.process.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.SupportLine;
import org.vekha.deadline.Period;
import org.vekha.municipality.Municipality;
import org.vekha.process.activity.RoadmapActivityProcess;
import org.vekha.process.model.Ids;
import org.vekha.process.overview.YearDetail.OpenTask;
import org.vekha.process.overview.YearTasks.Found;
import org.vekha.process.report.QuarterlyReportProcess;
import org.vekha.process.school.SchoolSupportProcess;
import org.vekha.school.Schools;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Finds what stands behind a cell or an activity when somebody asks for it: so the ways
 * to tasks and instances do not travel with every picture, and never lead to what has
 * ended meanwhile.
 */
@Component
class YearDetails {

	private static final int MOST_TASKS = 20;

	private final YearMatrices matrices;

	private final YearActivities activities;

	private final YearTasks tasks;

	private final Schools schools;

	YearDetails(YearMatrices matrices, YearActivities activities, YearTasks tasks, Schools schools) {
		this.matrices = matrices;
		this.activities = activities;
		this.tasks = tasks;
		this.schools = schools;
	}

	/**
	 * The details.
	 * @param asked {@code school} and {@code column}, or only {@code column} for the
	 * whole of an activity
	 */
	YearDetail of(OverviewScope scope, Map<String, String> asked) {
		var year = scope.chosen().orElseThrow(YearDetails::notFound);
		var column = asked.getOrDefault("column", "");
		var activity = uuid(column);
		if (!asked.containsKey("school")) {
			return activity(scope, year, activity.orElseThrow(YearDetails::notFound), null);
		}
		var support = Optional.ofNullable(this.matrices.bySchool(year).get(asked.get("school")))
			.orElseThrow(YearDetails::notFound);
		return activity.map(id -> activity(scope, year, id, support))
			.orElseGet(() -> phase(scope, year, support, column));
	}

	private YearDetail phase(OverviewScope scope, MunicipalYear year, SupportLine support, String key) {
		var phases = this.matrices.phases(scope, year, support);
		var column = phases.columns()
			.stream()
			.filter(each -> each.key().equals(key))
			.findFirst()
			.orElseThrow(YearDetails::notFound);
		var report = phases.report(support.id(), key);
		var instance = (report != null)
				? this.tasks.instance(year.municipalityId(), QuarterlyReportProcess.KEY, Ids.REPORT, report.id())
				: Optional.<String>empty();
		var open = phases.tasks(support.id(), key);
		return detail("%s: %s".formatted(this.schools.get(support.schoolId()).shortName(), column.title()),
				lines(phases.cells(support, List.of(column)).get(0)), new Found(open, open.size()), scope,
				instance.or(() -> this.tasks.instance(year.municipalityId(), SchoolSupportProcess.KEY, Ids.SUPPORT,
						support.id())));
	}

	private YearDetail activity(OverviewScope scope, MunicipalYear year, UUID id, SupportLine support) {
		var activity = this.activities.of(scope, year)
			.stream()
			.filter(each -> each.id().equals(id))
			.findFirst()
			.orElseThrow(YearDetails::notFound);
		var school = (support != null) ? support.schoolId() : "";
		var title = (support != null) ? "%s: %s".formatted(this.schools.get(school).shortName(), activity.title())
				: activity.title();
		return detail(title, (support != null) ? lines(this.matrices.activity(scope, id, school)) : lines(activity),
				this.tasks.ofActivity(year.municipalityId(), id, school, MOST_TASKS), scope,
				this.tasks.instance(year.municipalityId(), RoadmapActivityProcess.KEY, Ids.ACTIVITY, id));
	}

	private static YearDetail detail(String title, List<List<String>> lines, Found found, OverviewScope scope,
			Optional<String> instance) {
		return new YearDetail(title, lines,
				found.tasks().stream().map(task -> task(task, scope.municipality())).toList(),
				found.total() - found.tasks().size(), instance.orElse(null));
	}

	private static OpenTask task(YearTask task, Municipality municipality) {
		var due = task.task().due();
		return OpenTask.of(task.task(), task.holder(),
				(due != null) ? due.atZone(municipality.zone()).toLocalDate() : null, task.overdue());
	}

	private static List<List<String>> lines(YearCell cell) {
		var lines = new ArrayList<List<String>>();
		lines.add(List.of("Состояние", cell.state().title()));
		if (cell.due() != null) {
			lines.add(List.of("Срок", cell.due().format(Period.DATE)));
		}
		addOverdue(lines, cell.overdue());
		if (cell.who() != null) {
			lines.add(List.of("Ждём", cell.who()));
		}
		return lines;
	}

	private static List<List<String>> lines(YearActivity activity) {
		var lines = new ArrayList<List<String>>();
		lines.add(List.of("Состояние", activity.state().title()));
		lines.add(List.of("Срок", activity.phrase()));
		lines.add(List.of("Ответственный", activity.lead()));
		if (activity.parts() > 1) {
			lines.add(List.of("Завершено", "%d из %d".formatted(activity.done(), activity.parts())));
		}
		addOverdue(lines, activity.overdue());
		return lines;
	}

	private static void addOverdue(List<List<String>> lines, long days) {
		if (days > 0) {
			lines.add(List.of("Просрочено", "%d дн.".formatted(days)));
		}
	}

	private static Optional<UUID> uuid(String text) {
		return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text))
				: Optional.empty();
	}

	private static NotFound notFound() {
		return new NotFound("Такой строки в этом году уже нет: обновите страницу.");
	}

}
