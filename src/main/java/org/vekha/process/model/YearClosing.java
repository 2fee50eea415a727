package org.vekha.process.model;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.process.change.SupportTree;

import org.springframework.stereotype.Component;

/**
 * Tells the processes of a year or plan that it closes. Each process that may outlast it
 * listens in an event subprocess of its own.
 */
@Component
public class YearClosing {

	static final class Messages {

		static final String YEAR_CLOSED = "YearClosed";

		private Messages() {
		}

	}

	private static final List<String> SUBJECTS = List.of(Ids.SUPPORT, Ids.ACTIVITY, Ids.REPORT, Ids.PERIOD_SUMMARY,
			Ids.OBJECTIVITY);

	private final RuntimeService runtime;

	private final SupportTree tree;

	YearClosing(RuntimeService runtime, SupportTree tree) {
		this.runtime = runtime;
		this.tree = tree;
	}

	/**
	 * Closes the process that carries the item.
	 * @return whether there was one
	 */
	public boolean reaches(UUID itemId, DelegateExecution closing) {
		this.tree.wake(itemId);
		return SUBJECTS.stream()
			.anyMatch(subject -> !this.runtime.createMessageCorrelation(Messages.YEAR_CLOSED)
				.tenantId(closing.getTenantId())
				.processInstanceVariableEquals(subject, itemId.toString())
				.correlateAllWithResult()
				.isEmpty());
	}

}
