package org.vekha.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Drops the drafts of a task that ends, in the transaction in which it ends: where its
 * completion is refused, they stay.
 */
final class DraftEnds extends AbstractBpmnParseListener {

	private final ObjectProvider<FormDrafts> drafts;

	DraftEnds(ObjectProvider<FormDrafts> drafts) {
		this.drafts = drafts;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::drop);
		definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::drop);
	}

	private void drop(DelegateTask task) {
		this.drafts.getObject().dropAll(task.getId());
	}

}
