package org.vekha.process.ownschool;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.vekha.access.Accounts;
import org.vekha.assignment.Assignments;
import org.vekha.process.desk.DeskTask;
import org.vekha.process.form.ShownForms;
import org.vekha.process.form.TaskForms;
import org.vekha.process.ownschool.OwnSheet.SheetLine;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.reporting.ReportState;
import org.vekha.roadmap.ActivityParts;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the short forms of a school's tasks on its page, and sends them: the same forms,
 * through the same checks, as in Tasklist.
 */
@Component
class OwnForms {

	private static final String LINES = "lines";

	private final ShownForms shown;

	private final TaskForms declared;

	private final QuarterlyReports reports;

	private final ActivityParts parts;

	private final Assignments assignments;

	private final FormService forms;

	private final TaskService tasks;

	private final Accounts accounts;

	private final TransactionTemplate transactions;

	OwnForms(ShownForms shown, TaskForms declared, QuarterlyReports reports, ActivityParts parts,
			Assignments assignments, FormService forms, TaskService tasks, Accounts accounts,
			TransactionTemplate transactions) {
		this.shown = shown;
		this.declared = declared;
		this.reports = reports;
		this.parts = parts;
		this.assignments = assignments;
		this.forms = forms;
		this.tasks = tasks;
		this.accounts = accounts;
		this.transactions = transactions;
	}

	OwnSheet show(DeskTask task, String userId, LocalDate today) {
		requireShort(task);
		var all = this.shown.of(task.id(), userId);
		var values = new HashMap<>(all);
		values.keySet().retainAll(this.declared.keys(task.id()));
		values.remove(LINES);
		return switch (OwnTasks.kind(task)) {
			case REPORT -> report(task, values, rows(all.get(LINES)), today);
			case ACTIVITY -> new OwnSheet(task.id(), task.fullName(), this.parts.get(task.subjectId()).remark(), values,
					List.of(), List.of(), !rows(all.get("participantOptions")).isEmpty());
			default -> new OwnSheet(task.id(), task.fullName(),
					this.assignments.get(task.subjectId()).remark().orElse(null), values, List.of(), List.of(), false);
		};
	}

	/**
	 * Ends the task with what was entered, or changes nothing.
	 * @throws RuleViolation naming what is wrong
	 */
	void send(DeskTask task, Map<String, Object> fields, String userId) {
		requireShort(task);
		if (task.assignee() != null && !task.assignee().equals(userId)) {
			throw new RuleViolation("Эту задачу уже взял в работу другой человек (%s): попросите вернуть её."
				.formatted(this.accounts.nameOf(task.assignee())));
		}
		this.transactions.executeWithoutResult(status -> {
			if (task.assignee() == null) {
				this.tasks.claim(task.id(), userId);
			}
			this.forms.submitTaskForm(task.id(), fields);
		});
	}

	private OwnSheet report(DeskTask task, Map<String, Object> values, List<Map<String, Object>> rows,
			LocalDate today) {
		var report = this.reports.get(task.subjectId());
		var questions = this.reports.questions(report.id());
		var answers = new HashMap<Object, Map<String, Object>>();
		rows.forEach(row -> answers.put(row.get("lineId"), row));
		var lines = questions.asked()
			.stream()
			.map(line -> line(line, answers.getOrDefault(line.lineId().toString(), Map.of()), today))
			.toList();
		return new OwnSheet(task.id(), "Отчёт за период «%s»".formatted(report.period().title()),
				(report.state() == ReportState.RETURNED) ? report.remark() : null, values, lines,
				questions.settled().stream().map(OwnForms::settled).toList(), false);
	}

	private static SheetLine line(ReportLine line, Map<String, Object> row, LocalDate today) {
		var answer = new HashMap<String, Object>();
		for (var column : List.of("outcome", "comment", "count", "total", "paperKind", "paperText", "paperDate")) {
			answer.put(column, row.get(column));
		}
		var expected = line.expected();
		return new SheetLine(line.lineId().toString(), line.title(), line.due(),
				line.due() != null && line.due().isBefore(today),
				expected.needsPaper() ? expected.document() : expected.target(), line.remark(), expected.counts(),
				expected.share(), expected.needsPaper(), answer);
	}

	private static String settled(ReportLine line) {
		return (line.paper() != null) ? "%s (%s)".formatted(line.title(), line.paper().label()) : line.title();
	}

	private static void requireShort(DeskTask task) {
		if (OwnTasks.kind(task) == OwnLine.Kind.TASK) {
			throw new RuleViolation("Эта задача выполняется в списке задач: откройте её по ссылке.");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Object list) {
		return (List<Map<String, Object>>) Objects.requireNonNullElse(list, List.of());
	}

}
