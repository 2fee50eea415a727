package org.vekha.process.matter;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tabs «Школа» and «История вопроса» of a task.
 */
@RestController
@RequestMapping("/web/tasks/{taskId}")
@Hidden
class MatterController {

	private final SchoolOfTask schools;

	private final MatterHistory history;

	MatterController(SchoolOfTask schools, MatterHistory history) {
		this.schools = schools;
		this.history = history;
	}

	/** Nothing for a task that is about no school, or none that the user may look at. */
	@GetMapping("/school")
	ResponseEntity<SchoolCard> school(@PathVariable String taskId) {
		return this.schools.of(taskId).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
	}

	@GetMapping("/history")
	MatterHistory.Listing history(@PathVariable String taskId) {
		return this.history.of(taskId);
	}

}
