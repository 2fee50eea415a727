package org.vekha.process.school;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.change.SupportTree;
import org.vekha.process.model.Ids;
import org.vekha.school.Schools;
import org.vekha.shared.Require;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

		static final String PROGRAMME_NEEDED = "programmeNeeded";

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

		static final String PARTNER_CHANGED = "PartnerChanged";

		/** What the message carries: why the school was taken off the list. */
		static final String LEAVE_REASON = "leaveReason";

		private Messages() {
		}

	}

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final SchoolSupports supports;

	private final Schools schools;

	private final SupportTree tree;

	SchoolSupportProcess(RuntimeService runtime, TaskService tasks, SchoolSupports supports, Schools schools,
			SupportTree tree) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.supports = supports;
		this.schools = schools;
		this.tree = tree;
	}

	/**
	 * Gives the school another partner. A contract that is still open goes over to the
	 * new one; a contract that was signed is followed by a new one.
	 */
	@Transactional
	public void changePartner(UUID supportId, String partnerSchoolId) {
		var before = this.supports.get(supportId);
		var formerId = before.partnerSchoolId();
		if (this.supports.changePartner(supportId, partnerSchoolId)) {
			this.runtime.createMessageCorrelation(Messages.PARTNER_CHANGED)
				.tenantId(before.municipalityId())
				.processInstanceVariableEquals(Ids.SUPPORT, supportId.toString())
				.correlate();
			return;
		}
		formerId.ifPresent(former -> contractsOf(supportId).forEach(open -> {
			this.tasks.setAssignee(open.getId(), null);
			this.tasks.deleteCandidateGroup(open.getId(), this.schools.get(former).group());
			this.tasks.addCandidateGroup(open.getId(), this.schools.get(partnerSchoolId).group());
		}));
	}

	private List<Task> contractsOf(UUID supportId) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals(Ids.SUPPORT, supportId.toString())
			.taskDefinitionKeyIn("Task_SignContract", "Task_SignNewContract")
			.list();
	}

	/**
	 * Ends the track of a school that was taken off the list, with everything still open
	 * in it.
	 */
	public void leave(UUID supportId, String reason) {
		this.tree.wake(supportId);
		this.runtime.createMessageCorrelation(Messages.SCHOOL_LEFT_LIST)
			.tenantId(this.supports.get(supportId).municipalityId())
			.processInstanceVariableEquals(Ids.SUPPORT, supportId.toString())
			.setVariable(Messages.LEAVE_REASON, Require.text(reason, "Основание"))
			.correlate();
	}

}
