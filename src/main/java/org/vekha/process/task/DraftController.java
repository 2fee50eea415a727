package org.vekha.process.task;

import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes and gives the drafts of the forms in Tasklist, to whoever may see the task.
 */
@RestController
@RequestMapping("/web/tasks/{taskId}/draft")
@Hidden
class DraftController {

	private final VisibleTasks tasks;

	private final FormDrafts drafts;

	DraftController(VisibleTasks tasks, FormDrafts drafts) {
		this.tasks = tasks;
		this.drafts = drafts;
	}

	/** The draft; without fields if there is none. */
	@GetMapping
	Answer get(@PathVariable("taskId") String taskId, Principal user) {
		return this.drafts.saved(this.tasks.get(taskId).id(), user.getName())
			.map(draft -> new Answer(draft.savedAt(), draft.fields()))
			.orElseGet(() -> new Answer(null, null));
	}

	@PutMapping
	Answer put(@PathVariable("taskId") String taskId, HttpServletRequest request, Principal user) throws IOException {
		var task = this.tasks.get(taskId);
		// No more is read than would be stored
		var body = request.getInputStream().readNBytes(DraftContent.LARGEST + 1);
		return new Answer(this.drafts.save(task, user.getName(), DraftContent.received(body)), null);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable("taskId") String taskId, Principal user) {
		this.drafts.drop(this.tasks.get(taskId).id(), user.getName());
	}

	record Answer(Instant savedAt, Map<String, Object> fields) {
	}

}
