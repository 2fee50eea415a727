package org.vekha.process.school;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.Agreement;
import org.vekha.cycle.InterviewMinutes;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.ProfileSource;
import org.vekha.cycle.Protocol;
import org.vekha.cycle.Recommendation;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.matter.Act;
import org.vekha.process.matter.MatterJournal;
import org.vekha.process.model.Actor;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.objectivity.BiasedResultsProcess;
import org.vekha.process.school.SchoolSupportProcess.Messages;
import org.vekha.process.school.SchoolSupportProcess.Variables;
import org.vekha.process.task.Matters;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.Grade;
import org.vekha.risk.Opinion;
import org.vekha.risk.RiskProfiles;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code school-support} do around the programme: interview,
 * self-assessment, risk profile, contract, reports and the end.
 */
@Configuration(proxyBeanMethods = false)
class SchoolSupportTasks {

	@Bean
	JavaDelegate prepareSupport(SchoolSupports supports) {
		return execution -> {
			var support = supports.get(Ids.read(execution, Ids.SUPPORT));
			execution.setVariable(Variables.CONTRACT_NEEDED, support.takes(CycleStep.CONTRACT));
			execution.setVariable(Variables.INTERVIEW_NEEDED, support.takes(CycleStep.INTERVIEW));
			execution.setVariable(Variables.PROGRAMME_NEEDED, support.takes(CycleStep.PROGRAMME));
			execution.setVariable(Variables.PROFILE_FROM_OUTSIDE,
					support.track().profileSource() == ProfileSource.OUTSIDE);
			execution.setVariable(Variables.REVIEW_NEEDED, support.takes(CycleStep.EXPERT_REVIEW));
			execution.setVariable(Variables.CONSENT_NEEDED, support.takes(CycleStep.PROGRAMME_CONSENT));
			execution.setVariable(Variables.ORDER_NEEDED, support.takes(CycleStep.PROGRAMME_ORDER));
		};
	}

	@Bean
	JavaDelegate recordInterview(SchoolSupports supports, JointProtocol joint, BiasedResultsProcess biased) {
		return execution -> {
			var form = FormData.take(execution, "conduct-interview");
			var support = supports.get(Ids.read(execution, Ids.SUPPORT));
			var others = joint.others(support, form);
			var agreements = form.rows("agreements")
				.stream()
				.map(row -> new Agreement(row.text("text"), row.date("dueDate")))
				.toList();
			var minutes = new InterviewMinutes(form.date("heldOn"), form.text("participants"), form.text("findings"),
					agreements, new Protocol(form.optionalText("protocolNumber"), others.note()));
			supports.recordInterview(support.id(), minutes);
			biased.discussed(support.id(), minutes,
					form.asks("objectivityFindings") ? form.optionalText("objectivityFindings") : null);
			joint.complete(others, form);
		};
	}

	@Bean
	JavaDelegate recordSelfAssessment(SchoolSupports supports, RiskProfiles profiles, Municipalities municipalities,
			Clock clock, MatterJournal journal) {
		return execution -> {
			var support = supports.get(Ids.read(execution, Ids.SUPPORT));
			var grades = FormData.take(execution, "fill-self-assessment")
				.rows("factors")
				.stream()
				.map(row -> new FactorGrade(row.text("number"), row.choice("grade", Grade.class),
						row.optionalText("facts"), row.optionalText("evidence")))
				.toList();
			profiles.submit(OutsideProfileTasks.assessed(support), grades);
			journal.note(new Matter(Matters.SELF_ASSESSMENT, support.id()), Act.SUBMITTED, "Самооценка сдана", null);
			supports.stepDone(support.id(), CycleStep.SELF_ASSESSMENT,
					municipalities.get(support.municipalityId()).today(clock));
		};
	}

	@Bean
	JavaDelegate recordRiskProfile(SchoolSupports supports, RiskProfiles profiles, OpenAgreements agreements,
			Actor actor, Municipalities municipalities, Clock clock, MatterJournal journal) {
		return execution -> {
			var support = supports.get(Ids.read(execution, Ids.SUPPORT));
			var matter = new Matter(Matters.SELF_ASSESSMENT, support.id());
			var form = FormData.take(execution, "agree-risk-profile");
			var opinions = form.rows("factors")
				.stream()
				.map(row -> new Opinion(row.text("number"), row.is("agrees", "yes"), row.optionalText("reason")))
				.toList();
			var agreed = form.is("decision", "agree");
			if (agreed) {
				var today = municipalities.get(support.municipalityId()).today(clock);
				profiles.agree(support.id(), opinions, today, actor.userId());
				supports.stepDone(support.id(), CycleStep.RISK_PROFILE, today);
				journal.note(matter, Act.ACCEPTED, "Рисковый профиль согласован", null);
			}
			else {
				profiles.giveBack(support.id(), opinions, form.optionalText("remark"));
				journal.note(matter, Act.RETURNED, "Рисковый профиль возвращён школе",
						Reasons.of(form.optionalText("remark"), opinions));
			}
			agreements.record(support.id(), form);
			execution.setVariable(Variables.PROFILE_AGREED, agreed);
		};
	}

	@Bean
	JavaDelegate planReports(SchoolReports reports) {
		return execution -> execution.setVariable(Variables.REPORTS,
				IdList.of(reports.plan(Ids.read(execution, Ids.SUPPORT))));
	}

	@Bean
	JavaDelegate recordSupportSummary(SchoolSupports supports, OpenAgreements agreements) {
		return execution -> {
			var form = FormData.take(execution, "summarise-support");
			agreements.record(Ids.read(execution, Ids.SUPPORT), form);
			supports.summarise(Ids.read(execution, Ids.SUPPORT), form.text("outcome"),
					form.choice("recommendation", Recommendation.class));
		};
	}

	@Bean
	JavaDelegate recordLeaving(SchoolSupports supports, Municipalities municipalities, Clock clock) {
		return execution -> {
			supports.leave(Ids.read(execution, Ids.SUPPORT), (String) execution.getVariable(Messages.LEAVE_REASON),
					municipalities.get(execution.getTenantId()).today(clock));
			execution.removeVariable(Messages.LEAVE_REASON);
		};
	}

	@Bean
	JavaDelegate recordClosing(SchoolSupports supports, MunicipalYears years) {
		return execution -> {
			var support = supports.get(Ids.read(execution, Ids.SUPPORT));
			years.applySettlement(support.yearId(), support.id());
		};
	}

}
