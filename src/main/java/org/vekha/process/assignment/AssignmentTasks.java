package org.vekha.process.assignment;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.assignment.Assignments;
import org.vekha.process.assignment.AssignmentProcess.Variables;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code assignment} do.
 */
@Configuration(proxyBeanMethods = false)
class AssignmentTasks {

	@Bean
	JavaDelegate recordAssignmentReport(Assignments assignments, Actor actor, Accounts accounts) {
		return execution -> {
			var form = FormData.take(execution, "carry-out-assignment");
			// A coordinator who has done it has seen it
			var acceptanceNeeded = !accounts.groupsOf(actor.userId()).contains(Role.COORDINATOR.group());
			assignments.report(Ids.read(execution, Ids.ASSIGNMENT), form.text("report"), acceptanceNeeded);
			execution.setVariable(Variables.ACCEPTANCE_NEEDED, acceptanceNeeded);
		};
	}

	@Bean
	JavaDelegate recordAssignmentAcceptance(Assignments assignments) {
		return execution -> {
			var id = Ids.read(execution, Ids.ASSIGNMENT);
			var form = FormData.take(execution, "accept-assignment");
			var accepted = form.is("decision", "accept");
			if (accepted) {
				assignments.accept(id);
			}
			else {
				assignments.giveBack(id, form.optionalText("remark"));
			}
			execution.setVariable(Variables.ASSIGNMENT_ACCEPTED, accepted);
		};
	}

}
