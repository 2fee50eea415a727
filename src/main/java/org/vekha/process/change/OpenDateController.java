package org.vekha.process.change;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.process.task.VisibleTasks;
import org.vekha.shared.NotFound;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the form of {@code date-change} the rows that its filter asks for.
 */
@RestController
@Hidden
class OpenDateController {

	private final VisibleTasks tasks;

	private final OpenDateRows rows;

	OpenDateController(VisibleTasks tasks, OpenDateRows rows) {
		this.tasks = tasks;
		this.rows = rows;
	}

	@GetMapping("/web/tasks/{taskId}/open-dates")
	Map<String, Object> rows(@PathVariable String taskId, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String step, @RequestParam(required = false) String school) {
		var task = this.tasks.get(taskId);
		// Whoever watches a year sees its tasks, but only who moves dates sees these
		if (!task.process().equals(DateChangeProcess.KEY)) {
			throw new NotFound("В этой задаче сроки не переносят.");
		}
		return this.rows.of(task.municipalityId(), kind, step, school);
	}

}
