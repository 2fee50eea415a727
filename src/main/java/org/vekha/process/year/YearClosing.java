package org.vekha.process.year;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.vekha.process.model.Ids;

import org.springframework.stereotype.Component;

/**
 * Tells the processes of a year that the year closes. Each process that may outlast the
 * year listens in an event subprocess of its own.
 */
@Component
class YearClosing {

	static final class Messages {

		static final String YEAR_CLOSED = "YearClosed";

		private Messages() {
		}

	}

	private static final List<String> SUBJECTS = List.of(Ids.SUPPORT, Ids.ACTIVITY, Ids.REPORT);

	private final RuntimeService runtime;

	YearClosing(RuntimeService runtime) {
		this.runtime = runtime;
	}

	/**
	 * Closes the process that carries the item.
	 * @return whether there was one
	 */
	boolean reaches(UUID itemId, DelegateExecution year) {
		return SUBJECTS.stream()
			.anyMatch(subject -> !this.runtime.createMessageCorrelation(Messages.YEAR_CLOSED)
				.tenantId(year.getTenantId())
				.processInstanceVariableEquals(subject, itemId.toString())
				.correlateAllWithResult()
				.isEmpty());
	}

}
