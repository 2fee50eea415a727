package org.vekha.process.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.vekha.process.access.FailureSentences;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same with many tasks, each in a transaction of its own: what one of them
 * refuses hinders no other.
 */
@Component
class DeskBatch {

	private static final int MOST_TASKS = 100;

	private final DeskTasks tasks;

	private final TransactionTemplate transactions;

	private final FailureSentences sentences;

	DeskBatch(DeskTasks tasks, TransactionTemplate transactions, FailureSentences sentences) {
		this.tasks = tasks;
		this.transactions = transactions;
		this.sentences = sentences;
	}

	/**
	 * Acts on the tasks.
	 * @param done what is said of those with which it was done: «Принято»
	 */
	Outcome run(DeskScope scope, List<String> ids, String done, DeskAct act, HttpServletRequest request) {
		var ticked = (ids != null) ? List.copyOf(new LinkedHashSet<>(ids)) : List.<String>of();
		if (ticked.isEmpty()) {
			throw new RuleViolation("Отметьте хотя бы одну задачу.");
		}
		if (ticked.size() > MOST_TASKS) {
			throw new RuleViolation(
					"За один раз можно выбрать не больше %d задач (сейчас %d).".formatted(MOST_TASKS, ticked.size()));
		}
		var known = this.tasks.named(scope, ticked);
		return Outcome.of(done, ticked.stream().map(id -> answer(id, known.get(id), scope, act, request)).toList());
	}

	private Answer answer(String id, DeskTask task, DeskScope scope, DeskAct act, HttpServletRequest request) {
		try {
			if (task == null) {
				throw new NotFound("Задача уже выполнена, снята или вам недоступна: обновите страницу.");
			}
			this.transactions.executeWithoutResult(status -> act.on(task, scope));
			return new Answer(id, task.fullName(), true, null);
		}
		catch (RuntimeException ex) {
			return new Answer(id, (task != null) ? task.fullName() : "Задача", false, this.sentences.of(request, ex));
		}
	}

	/**
	 * What became of one task.
	 *
	 * @param message why it was not done, or {@code null}
	 */
	record Answer(String task, String name, boolean done, String message) {
	}

	/**
	 * What became of all, in one sentence and one by one.
	 */
	record Outcome(String summary, List<Answer> answers) {

		static Outcome of(String done, List<Answer> answers) {
			var refused = answers.stream().filter(answer -> !answer.done()).toList();
			var summary = "%s %d".formatted(done, answers.size() - refused.size());
			if (!refused.isEmpty()) {
				summary += ", не выполнено %d: ".formatted(refused.size()) + refused.stream()
					.map(answer -> "%s: %s".formatted(answer.name(), answer.message()))
					.collect(Collectors.joining("; "));
			}
			return new Outcome(summary, answers);
		}

	}

}
