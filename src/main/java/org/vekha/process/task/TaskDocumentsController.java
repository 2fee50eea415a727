package org.vekha.process.task;

import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.document.IncomingFile;
import org.vekha.process.task.TaskDocuments.Listing;
import org.vekha.process.task.TaskDocuments.TypedDocument;
import org.vekha.shared.RuleViolation;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The tab «Документы» of a task. Every change answers with the whole list as it is then.
 */
@RestController
@RequestMapping("/web/tasks/{taskId}/documents")
@Hidden
class TaskDocumentsController {

	private final TaskDocuments documents;

	TaskDocumentsController(TaskDocuments documents) {
		this.documents = documents;
	}

	@GetMapping
	Listing list(@PathVariable String taskId) {
		return this.documents.list(taskId);
	}

	/** For the name of the tab, which is there before anybody opens it. */
	@GetMapping("/count")
	Map<String, Long> count(@PathVariable String taskId) {
		return Map.of("count", this.documents.count(taskId));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Listing addFile(@PathVariable String taskId, @RequestParam(required = false) String title,
			@RequestParam(required = false) MultipartFile file) {
		this.documents.addFile(taskId, title, incoming(file));
		return list(taskId);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	Listing add(@PathVariable String taskId, @RequestBody TypedDocument typed) {
		this.documents.add(taskId, typed);
		return list(taskId);
	}

	@PostMapping("/{id}/versions")
	Listing replace(@PathVariable String taskId, @PathVariable UUID id,
			@RequestParam(required = false) MultipartFile file) {
		this.documents.replace(taskId, id, incoming(file));
		return list(taskId);
	}

	@DeleteMapping("/{id}")
	Listing withdraw(@PathVariable String taskId, @PathVariable UUID id) {
		this.documents.withdraw(taskId, id);
		return list(taskId);
	}

	@GetMapping("/{id}/versions/{number}")
	ResponseEntity<Resource> download(@PathVariable String taskId, @PathVariable UUID id, @PathVariable int number) {
		return this.documents.open(taskId, id, number).answer();
	}

	private static IncomingFile incoming(MultipartFile file) {
		if (file == null) {
			throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
		return new IncomingFile(file.getOriginalFilename(), file::getInputStream);
	}

}
