package org.vekha.process.school;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.model.Ids;
import org.vekha.shared.Require;

import org.springframework.stereotype.Component;

/**
 * The support of one school in one year as a running process.
 */
@Component
public class SchoolSupportProcess {

	public static final String KEY = "school-support";

	/** Collections that the model loops over, and answers to its gateways. */
	static final class Variables {

		static final String CONTRACT_NEEDED = "contractNeeded";

		static final String INTERVIEW_NEEDED = "interviewNeeded";

		static final String PROFILE_FROM_OUTSIDE = "profileFromOutside";

		static final String REVIEW_NEEDED = "reviewNeeded";

		static final String CONSENT_NEEDED = "consentNeeded";

		static final String ORDER_NEEDED = "orderNeeded";

		static final String PROFILE_AGREED = "profileAgreed";

		static final String REVIEWS = "reviewIds";

		static final String AVERAGE_SCORE = "averageScore";

		static final String LOWEST_SCORE = "lowestScore";

		static final String HIGHEST_SCORE = "highestScore";

		static final String REVISIONS = "revisions";

		static final String VERDICT = "verdict";

		static final String PROGRAMME_RECOMMENDED = "programmeRecommended";

		static final String RETURNED_BY_DEPARTMENT = "returnedByDepartment";

		static final String PROGRAMME_AGREED = "programmeAgreed";

		static final String REPORTS = "reportIds";

		private Variables() {
		}

	}

	static final class Messages {

		static final String SCHOOL_LEFT_LIST = "SchoolLeftList";

		/** What the message carries: why the school was taken off the list. */
		static final String LEAVE_REASON = "leaveReason";

		private Messages() {
		}

	}

	private final RuntimeService runtime;

	private final SchoolSupports supports;

	SchoolSupportProcess(RuntimeService runtime, SchoolSupports supports) {
		this.runtime = runtime;
		this.supports = supports;
	}

	/**
	 * Ends the track of a school that was taken off the list, with everything still open
	 * in it.
	 */
	public void leave(UUID supportId, String reason) {
		this.runtime.createMessageCorrelation(Messages.SCHOOL_LEFT_LIST)
			.tenantId(this.supports.get(supportId).municipalityId())
			.processInstanceVariableEquals(Ids.SUPPORT, supportId.toString())
			.setVariable(Messages.LEAVE_REASON, Require.text(reason, "Основание"))
			.correlate();
	}

}
