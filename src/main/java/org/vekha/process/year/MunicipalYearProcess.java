package org.vekha.process.year;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.model.Ids;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

/**
 * The yearly cycle of one municipality as a running process.
 */
@Component
public class MunicipalYearProcess {

	public static final String KEY = "municipal-year";

	/** Collections that the model loops over, and answers to its gateways. */
	static final class Variables {

		static final String APPROVAL_BY_HEAD = "approvalByHead";

		static final String ROADMAP_APPROVED = "roadmapApproved";

		static final String SUPPORTS = "supportIds";

		static final String ACTIVITIES = "activityIds";

		static final String LEAD_REPORTS = "leadReportIds";

		static final String PERIOD_SUMMARIES = "periodSummaryIds";

		static final String OBJECTIVITY = "objectivityIds";

		static final String ROUND_TABLE_NEEDED = "roundTableNeeded";

		static final String INDICATORS_NEEDED = "indicatorsNeeded";

		static final String ASSIGNMENTS = "assignmentIds";

		static final String FACTS_LATE = "factsLate";

		static final String UNFINISHED_EXIST = "unfinishedExist";

		static final String UNFINISHED_ITEMS = "unfinishedItemIds";

		static final String ITEM = "itemId";

		private Variables() {
		}

	}

	static final class Messages {

		static final String SCHOOL_JOINED = "SchoolJoined";

		private Messages() {
		}

	}

	private final RuntimeService runtime;

	private final FormService forms;

	private final RepositoryService repository;

	private final SchoolSupports supports;

	MunicipalYearProcess(RuntimeService runtime, FormService forms, RepositoryService repository,
			SchoolSupports supports) {
		this.runtime = runtime;
		this.forms = forms;
		this.repository = repository;
		this.supports = supports;
	}

	/**
	 * Opens a school year as the start form does, in the name of the user who is logged
	 * in, by the municipality's own version of the process if there is one.
	 * @return the id of the process instance
	 */
	public String open(String municipalityId, SchoolYear schoolYear, ApprovalMode approval) {
		var own = definitions().tenantIdIn(municipalityId).singleResult();
		var definition = (own != null) ? own : definitions().withoutTenantId().singleResult();
		var form = Map.<String, Object>of("schoolYear", schoolYear.toString(), "approvalMode",
				approval.name().toLowerCase(Locale.ROOT));
		return this.forms.submitStartForm(definition.getId(), form).getId();
	}

	private ProcessDefinitionQuery definitions() {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(KEY).latestVersion();
	}

	/**
	 * Lets a school that joined the list in mid-year begin its track beside the others.
	 */
	public void join(UUID supportId) {
		var support = this.supports.get(supportId);
		this.runtime.createMessageCorrelation(Messages.SCHOOL_JOINED)
			.processInstanceVariableEquals(Ids.YEAR, support.yearId().toString())
			.setVariableLocal(Ids.SUPPORT, supportId.toString())
			.correlate();
	}

}
