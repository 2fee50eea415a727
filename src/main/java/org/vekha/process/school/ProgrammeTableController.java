package org.vekha.process.school;

import java.security.Principal;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.process.intake.HandedIn;
import org.vekha.process.intake.UploadedName;
import org.vekha.process.task.VisibleTasks;
import org.vekha.shared.RuleViolation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The tab «Программа из файла» of the tasks that ask for a school's programme.
 */
@RestController
@Hidden
class ProgrammeTableController {

	private final VisibleTasks tasks;

	private final ProgrammeTable table;

	ProgrammeTableController(VisibleTasks tasks, ProgrammeTable table) {
		this.tasks = tasks;
		this.table = table;
	}

	@PostMapping(path = "/web/tasks/{taskId}/programme-table", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ProgrammeTable.Answer take(@PathVariable("taskId") String taskId,
			@RequestParam(name = "file", required = false) MultipartFile file, Principal user) {
		var task = this.tasks.get(taskId);
		var support = this.table.support(task);
		if (file == null) {
			throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
		return HandedIn.read(UploadedName.of(file), file::transferTo,
				content -> this.table.take(task, user.getName(), support, content));
	}

}
