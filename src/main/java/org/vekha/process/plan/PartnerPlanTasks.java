package org.vekha.process.plan;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.EarlierRow;
import org.vekha.cycle.PartnerPlans;
import org.vekha.cycle.PlanOpening;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.plan.PartnerPlanProcess.Variables;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code partner-plan} do beside those that every end of a road
 * map has.
 */
@Configuration(proxyBeanMethods = false)
class PartnerPlanTasks {

	@Bean
	JavaDelegate openPartnerPlan(PartnerPlans plans, Keys keys) {
		return execution -> {
			var form = FormData.take(execution, "start-partner-plan");
			var helped = form.rows("helpedSchools").stream().map(row -> row.text("school")).toList();
			var plan = plans.open(execution.getTenantId(),
					new PlanOpening(SchoolYear.of(form.text("schoolYear")), form.optionalText("title"),
							form.text("partnerSchool"), helped, form.text("orderNumber"), form.date("orderDate")));
			execution.setVariable(Ids.PLAN, plan.id().toString());
			execution.setVariable(Variables.EARLIER_ROWS_EXIST, !plans.earlierRows(plan.id()).isEmpty());
			execution.setProcessBusinessKey(keys.of(Ids.PLAN, plan.id()));
		};
	}

	@Bean
	JavaDelegate recordEarlierRows(PartnerPlans plans) {
		return execution -> {
			var decided = FormData.take(execution, "settle-earlier-rows")
				.rows("earlier")
				.stream()
				.map(row -> new EarlierRow(row.id("activityId"), row.is("decision", "done"),
						row.optionalDate("newDate")))
				.toList();
			plans.settleEarlierRows(Ids.read(execution, Ids.PLAN), decided);
		};
	}

	@Bean
	JavaDelegate planPartnerPlan(PartnerPlans plans, Roadmaps roadmaps, QuarterlyReports reports,
			Municipalities municipalities, Clock clock) {
		return execution -> {
			var running = plans.start(Ids.read(execution, Ids.PLAN));
			var today = municipalities.get(running.municipalityId()).today(clock);
			var activities = roadmaps.openActivities(running.roadmapId());
			execution.setVariable(Variables.ACTIVITIES, IdList.of(activities.stream().map(Activity::id).toList()));
			execution.setVariable(Variables.LEAD_REPORTS, IdList.of(reports.planForLeads(running, today)));
		};
	}

	@Bean
	JavaDelegate closePlan(PartnerPlans plans) {
		return execution -> plans.close(Ids.read(execution, Ids.PLAN),
				FormData.take(execution, "prepare-plan-summary").text("summary"));
	}

}
