package org.vekha.process.assignment;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.assignment.Assignments;
import org.vekha.document.Matter;
import org.vekha.process.assignment.AssignmentProcess.Variables;
import org.vekha.process.form.FormData;
import org.vekha.process.matter.Act;
import org.vekha.process.matter.MatterJournal;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.task.Matters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code assignment} do.
 */
@Configuration(proxyBeanMethods = false)
class AssignmentTasks {

	@Bean
	JavaDelegate recordAssignmentReport(Assignments assignments, Actor actor, Accounts accounts,
			MatterJournal journal) {
		return execution -> {
			var form = FormData.take(execution, "carry-out-assignment");
			// A coordinator who has done it has seen it
			var acceptanceNeeded = !accounts.groupsOf(actor.userId()).contains(Role.COORDINATOR.group());
			var id = Ids.read(execution, Ids.ASSIGNMENT);
			assignments.report(id, form.text("report"), acceptanceNeeded);
			journal.note(new Matter(Matters.ASSIGNMENT, id), Act.SUBMITTED, "Отчёт о поручении", form.text("report"));
			execution.setVariable(Variables.ACCEPTANCE_NEEDED, acceptanceNeeded);
		};
	}

	@Bean
	JavaDelegate recordAssignmentAcceptance(Assignments assignments, MatterJournal journal) {
		return execution -> {
			var id = Ids.read(execution, Ids.ASSIGNMENT);
			var form = FormData.take(execution, "accept-assignment");
			var accepted = form.is("decision", "accept");
			if (accepted) {
				assignments.accept(id);
				journal.note(new Matter(Matters.ASSIGNMENT, id), Act.ACCEPTED, "Исполнение поручения принято", null);
			}
			else {
				assignments.giveBack(id, form.optionalText("remark"));
				journal.note(new Matter(Matters.ASSIGNMENT, id), Act.RETURNED, "Поручение возвращено",
						form.optionalText("remark"));
			}
			execution.setVariable(Variables.ASSIGNMENT_ACCEPTED, accepted);
		};
	}

}
