package org.vekha.process.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.cycle.MunicipalYears;
import org.vekha.export.ExcelAnswer;
import org.vekha.export.ExcelTable;
import org.vekha.process.model.Ids;
import org.vekha.process.task.VisibleTask;
import org.vekha.process.task.VisibleTasks;
import org.vekha.shared.NotFound;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives what a year recorded of all its schools to whoever may see the task that shows
 * the first of them.
 */
@RestController
@Hidden
class SchoolFiguresController {

	private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

	static {
		COLUMNS.put("school", "Школа");
		COLUMNS.put("done", "Этапов исполнено");
		COLUMNS.put("overdue", "Этапов просрочено");
		COLUMNS.put("reports", "Принято отчётов");
		COLUMNS.put("results", "Низких результатов");
		COLUMNS.put("profile", "Факторы риска");
	}

	private final VisibleTasks tasks;

	private final MunicipalYears years;

	private final YearFigures figures;

	SchoolFiguresController(VisibleTasks tasks, MunicipalYears years, YearFigures figures) {
		this.tasks = tasks;
		this.years = years;
		this.figures = figures;
	}

	@GetMapping(YearFigures.FILE)
	ResponseEntity<byte[]> file(@PathVariable("taskId") String taskId) {
		var year = this.years.get(yearOf(this.tasks.get(taskId)));
		var rows = this.figures.all(year)
			.stream()
			.map(row -> COLUMNS.keySet().stream().map(row::get).toList())
			.toList();
		var table = new ExcelTable("Школы", List.copyOf(COLUMNS.values()), rows);
		return ExcelAnswer.of("Школы, %s учебный год".formatted(year.schoolYear()), table);
	}

	/** A school sees its own task only, and so never the table of all. */
	private static UUID yearOf(VisibleTask task) {
		if (!YearEndBriefings.SHOW_FIGURES.contains(task.key())) {
			throw new NotFound("У этой задачи нет таблицы школ.");
		}
		return task.id(Ids.YEAR).orElseThrow();
	}

}
