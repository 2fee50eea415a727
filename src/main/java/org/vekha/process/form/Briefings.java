package org.vekha.process.form;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Gathers what the form of a task shows. Who may see the task is checked before.
 */
class Briefings {

	private static final Pattern HYPHENED = Pattern.compile("-(.)");

	private final ProcessEngine engine;

	private final Function<String, Optional<Briefing>> byName;

	private final Drafts drafts;

	Briefings(ProcessEngine engine, Function<String, Optional<Briefing>> byName, Drafts drafts) {
		this.engine = engine;
		this.byName = byName;
		this.drafts = drafts;
	}

	/**
	 * The values by name: the form's own fields, then what the briefing adds, and over
	 * both what the user has typed and not sent.
	 */
	Map<String, Object> of(String taskId, String userId) {
		var opened = commands().execute(context -> open(context, taskId));
		var shown = new HashMap<>(opened.values());
		var task = opened.task();
		this.byName.apply(beanName(task.formId())).ifPresent(briefing -> shown.putAll(briefing.of(task)));
		return this.drafts.of(taskId, userId)
			.map(draft -> DraftOverlay.of(opened.fields(), shown, draft))
			.orElse(shown);
	}

	static String beanName(String formId) {
		return HYPHENED.matcher(formId).replaceAll(match -> match.group(1).toUpperCase()) + "Briefing";
	}

	private static Opened open(CommandContext context, String taskId) {
		TaskEntity task = context.getTaskManager().findTaskById(taskId);
		var form = DeployedForms.ofTask(task).orElse(TaskSubmission.NO_FORM);
		var variables = PlainValues.of(task.getVariablesTyped(false));
		var values = new HashMap<>(variables);
		values.keySet().retainAll(form.keys());
		return new Opened(
				new TaskContext(taskId, task.getProcessInstanceId(), task.getTenantId(), form.id(), variables::get,
						Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null)),
				form.fields(), values);
	}

	private CommandExecutor commands() {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();
	}

	private record Opened(TaskContext task, List<FormField> fields, Map<String, Object> values) {
	}

}
