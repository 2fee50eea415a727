package org.vekha.process.year;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.assignment.Assignments;
import org.vekha.cycle.ClosingYears;
import org.vekha.cycle.GivenAssignment;
import org.vekha.cycle.Minutes;
import org.vekha.municipality.Municipalities;
import org.vekha.process.activity.RoadmapActivityProcess;
import org.vekha.process.assignment.AssignmentProcess;
import org.vekha.process.form.FormData;
import org.vekha.process.model.FollowUps;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.process.year.MunicipalYearProcess.Variables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code municipal-year} do from the round table to the end of
 * the year.
 */
@Configuration(proxyBeanMethods = false)
class YearEndTasks {

	@Bean
	JavaDelegate recordRoundTable(ClosingYears years, Assignments assignments, Assignees assignees) {
		return execution -> {
			var yearId = Ids.read(execution, Ids.YEAR);
			var form = FormData.take(execution, "hold-round-table");
			var offered = assignees.offered(execution.getTenantId());
			var given = form.rows("assignments")
				.stream()
				.map(row -> new GivenAssignment(row.text("text"), offered.find(row.text("assignee")),
						row.date("dueDate")))
				.toList();
			years.holdRoundTable(yearId, new Minutes(form.date("heldOn"), form.text("participants"),
					form.text("findings"), form.text("decisions"), given));
			execution.setVariable(Variables.ASSIGNMENTS, IdList.of(assignments.give(yearId, given)));
		};
	}

	/** Hands one assignment over; the year does not wait for it. */
	@Bean
	JavaDelegate startAssignment(AssignmentProcess process) {
		return execution -> process.start(Ids.read(execution, Ids.ASSIGNMENT), execution.getTenantId());
	}

	@Bean
	JavaDelegate recordSummary(ClosingYears years, Municipalities municipalities, Clock clock) {
		return execution -> years.summarise(Ids.read(execution, Ids.YEAR),
				FormData.take(execution, "prepare-summary").text("summary"),
				municipalities.get(execution.getTenantId()).today(clock));
	}

	@Bean
	JavaDelegate draftNextRoadmap(ClosingYears years, FollowUps followUps, Keys keys) {
		return execution -> {
			var yearId = Ids.read(execution, Ids.YEAR);
			years.draftNextRoadmap(yearId);
			// Where the next year has begun without them, they begin by themselves
			years.carriedIntoRunningYear(yearId)
				.forEach(row -> followUps.start(RoadmapActivityProcess.KEY, execution.getTenantId(),
						keys.of(Ids.ACTIVITY, row), Ids.ACTIVITY, row));
		};
	}

	@Bean
	JavaDelegate recordNextRoadmap(ClosingYears years) {
		return execution -> {
			var form = FormData.take(execution, "check-next-roadmap");
			years.checkNextRoadmap(Ids.read(execution, Ids.YEAR), form.ids("dropped"), form.optionalText("comment"));
		};
	}

}
