package org.vekha.process.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.behalf.Source;
import org.vekha.shared.NotFound;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opens a task to whoever enters it for another.
 */
@RestController
@Hidden
class EntryController {

	private final DeskScopes scopes;

	private final DeskTasks tasks;

	private final EntryForOther entry;

	private final TransactionTemplate transactions;

	EntryController(DeskScopes scopes, DeskTasks tasks, EntryForOther entry, TransactionTemplate transactions) {
		this.scopes = scopes;
		this.tasks = tasks;
		this.entry = entry;
		this.transactions = transactions;
	}

	/** Answers where the task can now be filled in. */
	@PostMapping("/web/desk/{taskId}/entry")
	Map<String, String> begin(@PathVariable String taskId, @RequestBody DeskRequest asked, Principal user) {
		var scope = this.scopes.of(user.getName());
		var task = this.tasks.named(scope, List.of(taskId)).get(taskId);
		if (task == null) {
			throw new NotFound("Задача уже выполнена, снята или вам недоступна: обновите страницу.");
		}
		var source = new Source(asked.source(), asked.text(), asked.date());
		this.transactions.executeWithoutResult(status -> this.entry.begin(task, scope, source));
		return Map.of("path", task.path());
	}

}
