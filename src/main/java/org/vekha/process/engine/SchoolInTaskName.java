package org.vekha.process.engine;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Adds to the name of each new task what its instance is about, the school first: «Юрга ·
 * 2026/2027 · СОШ № 14» becomes «… — СОШ № 14».
 */
final class SchoolInTaskName extends AbstractBpmnParseListener {

	private static final String SEPARATOR = " · ";

	private static final int MUNICIPALITY_AND_YEAR = 2;

	private static final int LONGEST_NAME = 255;

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
		behavior.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, SchoolInTaskName::rename);
	}

	private static void rename(DelegateTask task) {
		var execution = task.getExecution();
		if (execution != null) {
			task.setName(name(task.getName(), execution.getProcessBusinessKey()));
		}
	}

	static String name(String matter, String businessKey) {
		var segments = List.of(((businessKey != null) ? businessKey : "").split(SEPARATOR));
		if (matter == null || segments.size() <= MUNICIPALITY_AND_YEAR) {
			return matter;
		}
		var subject = String.join(SEPARATOR, segments.subList(MUNICIPALITY_AND_YEAR, segments.size()));
		var name = matter + " — " + subject;
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME - 1) + "…";
	}

}
