package org.vekha.process.form;

import java.time.Instant;
import java.util.function.Function;

/**
 * The task whose form is opened.
 *
 * @param variables gives a variable that the task can see, or {@code null}
 * @param due until when, or {@code null}
 */
public record TaskContext(String taskId, String processInstanceId, String tenantId, String formId,
		Function<String, Object> variables, Instant due) {

	public TaskContext(String taskId, String processInstanceId, String tenantId, String formId,
			Function<String, Object> variables) {
		this(taskId, processInstanceId, tenantId, formId, variables, null);
	}

	/** The text of a variable that must be there, mostly an id. */
	public String text(String variable) {
		var value = this.variables.apply(variable);
		if (value == null) {
			throw new IllegalStateException(
					"Task %s of form %s sees no %s".formatted(this.taskId, this.formId, variable));
		}
		return value.toString();
	}

}
