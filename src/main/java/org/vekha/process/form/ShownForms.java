package org.vekha.process.form;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * What the form of a task shows, for pages of our own: the same as in Tasklist. Who may
 * see the task is checked before.
 */
@Component
public class ShownForms {

	private final Briefings briefings;

	ShownForms(ProcessEngine engine, BeanFactory beans, Drafts drafts) {
		this.briefings = new Briefings(engine, name -> BriefingConfiguration.briefing(name, beans), drafts);
	}

	/** The values by name, with what the user has typed and not sent over them. */
	public Map<String, Object> of(String taskId, String userId) {
		return this.briefings.of(taskId, userId);
	}

}
