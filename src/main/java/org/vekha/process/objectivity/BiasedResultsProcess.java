package org.vekha.process.objectivity;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.vekha.cycle.InterviewMinutes;
import org.vekha.cycle.SupportEnded;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivitySupport;
import org.vekha.objectivity.Talk;
import org.vekha.process.model.Ids;
import org.vekha.shared.Require;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The support of one school with signs of biased results as a running process.
 */
@Component
public class BiasedResultsProcess {

	public static final String KEY = "biased-results";

	/** Answers to the gateways of the model. */
	static final class Variables {

		static final String JOINT_INTERVIEW = "jointInterview";

		static final String INTERVIEW_HELD = "interviewHeld";

		private Variables() {
		}

	}

	static final class Messages {

		static final String JOINT_INTERVIEW_OVER = "JointInterviewOver";

		static final String SIGNS_WITHDRAWN = "SignsWithdrawn";

		/** What the message carries: why the school is no such school any more. */
		static final String WITHDRAWAL_REASON = "withdrawalReason";

		private Messages() {
		}

	}

	private final RuntimeService runtime;

	private final Objectivity objectivity;

	BiasedResultsProcess(RuntimeService runtime, Objectivity objectivity) {
		this.runtime = runtime;
		this.objectivity = objectivity;
	}

	/**
	 * Notes that the interview of the school's other support was held with both agendas.
	 * Nothing happens where the school is on one list only.
	 * @param findings what was found about objectivity, or {@code null} where the minutes
	 * speak of both
	 */
	public void discussed(UUID supportId, InterviewMinutes minutes, String findings) {
		this.objectivity.awaitingInterviewOf(supportId).ifPresent(support -> {
			this.objectivity.discuss(support.id(), new Talk(minutes.heldOn(), minutes.participants(),
					(findings != null) ? findings : minutes.findings()));
			jointInterviewOver(support, true);
		});
	}

	/** A school whose other support ends without an interview is talked to by itself. */
	@EventListener
	void on(SupportEnded ended) {
		this.objectivity.awaitingInterviewOf(ended.supportId())
			.ifPresent(support -> jointInterviewOver(support, false));
	}

	private void jointInterviewOver(ObjectivitySupport support, boolean held) {
		this.runtime.createMessageCorrelation(Messages.JOINT_INTERVIEW_OVER)
			.tenantId(support.municipalityId())
			.processInstanceVariableEquals(Ids.OBJECTIVITY, support.id().toString())
			.setVariable(Variables.INTERVIEW_HELD, held)
			.correlateAll();
	}

	/** Ends the support of a school that has no such signs any more. */
	public void withdraw(UUID objectivityId, String reason) {
		this.runtime.createMessageCorrelation(Messages.SIGNS_WITHDRAWN)
			.tenantId(this.objectivity.get(objectivityId).municipalityId())
			.processInstanceVariableEquals(Ids.OBJECTIVITY, objectivityId.toString())
			.setVariable(Messages.WITHDRAWAL_REASON, Require.text(reason, "Основание"))
			.correlate();
	}

}
