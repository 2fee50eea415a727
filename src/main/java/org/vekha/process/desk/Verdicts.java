package org.vekha.process.desk;

import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * Accepts what others handed in, or gives it back: by the same form, and with the same
 * rights, as one task alone.
 */
@Component
class Verdicts {

	private final TaskService tasks;

	private final FormService forms;

	Verdicts(TaskService tasks, FormService forms) {
		this.tasks = tasks;
		this.forms = forms;
	}

	void accept(DeskTask task, DeskScope scope) {
		submit(task, scope, Map.of("decision", "accept"));
	}

	void giveBack(DeskTask task, DeskScope scope, String remark) {
		submit(task, scope, Map.of("decision", "return", "remark", Require.text(remark, "Что исправить")));
	}

	private void submit(DeskTask task, DeskScope scope, Map<String, Object> form) {
		if (!DecidedAtOnce.includes(task.key())) {
			throw new RuleViolation("это не приёмка и не проверка отчёта, откройте задачу.");
		}
		if (task.assignee() == null) {
			this.tasks.claim(task.id(), scope.userId());
		}
		this.forms.submitTaskForm(task.id(), form);
	}

}
