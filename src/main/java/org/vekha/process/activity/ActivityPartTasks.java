package org.vekha.process.activity;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.document.Documents;
import org.vekha.process.activity.ActivityPartProcess.Variables;
import org.vekha.process.form.FormData;
import org.vekha.process.matter.Act;
import org.vekha.process.matter.MatterJournal;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.task.Matters;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Evidence;
import org.vekha.roadmap.EvidenceKind;
import org.vekha.roadmap.PartOutcome;
import org.vekha.roadmap.PartReport;
import org.vekha.shared.RuleViolation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code activity-part} do: one body's or school's share of an
 * activity, from its first day to its acceptance.
 */
@Configuration(proxyBeanMethods = false)
class ActivityPartTasks {

	@Bean
	JavaDelegate openPart(ActivityParts parts) {
		return execution -> parts.open(Ids.read(execution, Ids.PART));
	}

	@Bean
	JavaDelegate recordActivityReport(ActivityParts parts, Documents documents, Actor actor, ActingGroups acting,
			MatterJournal journal) {
		return execution -> {
			var partId = Ids.read(execution, Ids.PART);
			var form = FormData.take(execution, "report-activity");
			var evidence = new Evidence(evidenceKind(form), form.optionalText("evidenceText"),
					form.optionalDate("evidenceDate"));
			if (evidence.kind() == EvidenceKind.ATTACHED && !documents.has(Matters.part(partId))) {
				throw new RuleViolation("Во вкладке «Документы» этой задачи ничего не приложено. Приложите документ "
						+ "или выберите, чем ещё подтверждается исполнение.");
			}
			var part = parts.report(partId, new PartReport(form.choice("outcome", PartOutcome.class),
					form.optionalDate("doneOn"), form.text("description"), evidence, form.texts("participants")),
					actor.userId());
			journal.note(Matters.part(partId), Act.SUBMITTED,
					"Отчёт об исполнении: " + form.choice("outcome", PartOutcome.class).title(),
					form.text("description"));
			var acceptanceNeeded = part.state() == ActivityState.IN_REVIEW;
			// A coordinator who reports in place of others has seen it
			if (acceptanceNeeded && acting.isCoordinator(part.reporter(), execution.getTenantId())) {
				parts.accept(partId);
				acceptanceNeeded = false;
			}
			execution.setVariable(Variables.ACCEPTANCE_NEEDED, acceptanceNeeded);
		};
	}

	@Bean
	JavaDelegate recordAcceptance(ActivityParts parts, MatterJournal journal) {
		return execution -> {
			var partId = Ids.read(execution, Ids.PART);
			var form = FormData.take(execution, "accept-activity");
			var accepted = form.is("decision", "accept");
			if (accepted) {
				parts.accept(partId);
				journal.note(Matters.part(partId), Act.ACCEPTED, "Исполнение принято", null);
			}
			else {
				parts.giveBack(partId, form.optionalText("remark"));
				journal.note(Matters.part(partId), Act.RETURNED, "Отчёт об исполнении возвращён",
						form.optionalText("remark"));
			}
			execution.setVariable(Variables.ACTIVITY_ACCEPTED, accepted);
		};
	}

	/** Nothing confirms what was not done, so the form does not ask then. */
	private static EvidenceKind evidenceKind(FormData form) {
		var kind = form.optionalText("evidenceKind");
		return (kind != null) ? EvidenceKind.valueOf(kind) : EvidenceKind.NONE;
	}

}
