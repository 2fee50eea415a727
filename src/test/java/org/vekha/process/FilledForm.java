package org.vekha.process;

import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.vekha.process.form.OpenForm;

/**
 * A form as somebody is about to send it.
 *
 * @param user whose task it is
 */
public record FilledForm(String user, Task task, OpenForm form, Map<String, Object> answer) {

}
