package org.vekha.process.change;

import org.camunda.bpm.engine.RuntimeService;
import org.vekha.change.SchoolPauses;
import org.vekha.cycle.SupportEnded;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.model.Ids;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pause of one school as a running process.
 */
@Component
public class SchoolPauseProcess {

	public static final String KEY = "school-pause";

	static final class Messages {

		static final String PAUSED_SUPPORT_ENDED = "PausedSupportEnded";

		private Messages() {
		}

	}

	private final RuntimeService runtime;

	private final SchoolPauses pauses;

	private final AsSystem asSystem;

	SchoolPauseProcess(RuntimeService runtime, SchoolPauses pauses, AsSystem asSystem) {
		this.runtime = runtime;
		this.pauses = pauses;
		this.asSystem = asSystem;
	}

	/**
	 * Nobody is asked any more whether the school goes on: before the pause ends itself.
	 */
	@EventListener
	@Order(1)
	void on(SupportEnded event) {
		this.pauses.openOf(event.supportId())
			.ifPresent(pause -> this.asSystem
				.run(() -> this.runtime.createMessageCorrelation(Messages.PAUSED_SUPPORT_ENDED)
					.processInstanceVariableEquals(Ids.CHANGE, pause.changeId().toString())
					.correlateAll()));
	}

}
