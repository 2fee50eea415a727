package org.vekha.process.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.municipality.Municipalities;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the forms of tasks as Tasklist does: the deployed form with its real briefing.
 */
@Component
public class OpenForms {

	private final Briefings briefings;

	private final FormService forms;

	private final RuntimeService runtime;

	private final Municipalities municipalities;

	private final Clock clock;

	OpenForms(ProcessEngine engine, FormService forms, RuntimeService runtime, Municipalities municipalities,
			Clock clock, BeanFactory beans) {
		this.briefings = new Briefings(engine,
				name -> beans.containsBean(name) ? Optional.of(beans.getBean(name, Briefing.class)) : Optional.empty(),
				(task, user) -> Optional.empty());
		this.forms = forms;
		this.runtime = runtime;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	public OpenForm of(Task task) {
		var instance = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult();
		return new OpenForm(schema(task), this.briefings.of(task.getId(), ""), instance.getBusinessKey(),
				this.municipalities.get(task.getTenantId()).today(this.clock));
	}

	private FormSchema schema(Task task) {
		try {
			return FormSchema.read(this.forms.getDeployedTaskForm(task.getId()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
