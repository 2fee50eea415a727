package org.vekha.process.plan;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.vekha.cycle.PlanOpening;

import org.springframework.stereotype.Component;

/**
 * The plan of one partner school as a running process.
 */
@Component
public class PartnerPlanProcess {

	public static final String KEY = "partner-plan";

	/** Collections that the model loops over, and answers to its gateways. */
	static final class Variables {

		static final String EARLIER_ROWS_EXIST = "earlierRowsExist";

		static final String ACTIVITIES = "activityIds";

		static final String LEAD_REPORTS = "leadReportIds";

		private Variables() {
		}

	}

	private final FormService forms;

	private final RepositoryService repository;

	PartnerPlanProcess(FormService forms, RepositoryService repository) {
		this.forms = forms;
		this.repository = repository;
	}

	/**
	 * Opens a stored plan as the start form does, in the name of the user who is logged
	 * in, by the municipality's own version of the process if there is one.
	 * @return the id of the process instance
	 */
	public String open(String municipalityId, PlanOpening plan) {
		var own = definitions().tenantIdIn(municipalityId).singleResult();
		var definition = (own != null) ? own : definitions().withoutTenantId().singleResult();
		var form = new HashMap<String, Object>();
		form.put("schoolYear", plan.schoolYear().toString());
		form.put("title", plan.title());
		form.put("partnerSchool", plan.partnerSchool());
		form.put("helpedSchools", plan.helpedSchools().stream().map(school -> Map.of("school", school)).toList());
		form.put("orderNumber", plan.orderNumber());
		form.put("orderDate", plan.orderDate().toString());
		return this.forms.submitStartForm(definition.getId(), form).getId();
	}

	private ProcessDefinitionQuery definitions() {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(KEY).latestVersion();
	}

}
