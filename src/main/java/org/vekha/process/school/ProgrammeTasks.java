package org.vekha.process.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.matter.Act;
import org.vekha.process.matter.MatterJournal;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Written;
import org.vekha.process.school.SchoolSupportProcess.Variables;
import org.vekha.process.task.Matters;
import org.vekha.programme.Goal;
import org.vekha.programme.Measure;
import org.vekha.programme.Programme;
import org.vekha.programme.ProgrammeState;
import org.vekha.programme.Programmes;
import org.vekha.programme.Verdict;
import org.vekha.risk.RiskProfiles;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code school-support} do with the school's programme.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeTasks {

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final RiskProfiles profiles;

	private final Municipalities municipalities;

	private final Clock clock;

	private final Actor actor;

	private final ProgrammeForms forms;

	private final MatterJournal journal;

	ProgrammeTasks(SchoolSupports supports, Programmes programmes, RiskProfiles profiles, Municipalities municipalities,
			Clock clock, Actor actor, ProgrammeForms forms, MatterJournal journal) {
		this.supports = supports;
		this.programmes = programmes;
		this.profiles = profiles;
		this.municipalities = municipalities;
		this.clock = clock;
		this.actor = actor;
		this.forms = forms;
		this.journal = journal;
	}

	@Bean
	JavaDelegate recordProgramme() {
		return execution -> {
			submit(execution, "draft-programme");
			done(execution, CycleStep.PROGRAMME);
			passOver(execution);
		};
	}

	@Bean
	JavaDelegate recordRevision() {
		return execution -> {
			var programme = submit(execution, "revise-programme");
			execution.setVariable(Variables.RETURNED_BY_DEPARTMENT, programme.state() == ProgrammeState.RECOMMENDED);
		};
	}

	@Bean
	JavaDelegate summariseReviews() {
		return execution -> {
			var summary = this.programmes.summary(Ids.read(execution, Ids.SUPPORT));
			execution.setVariable(Variables.AVERAGE_SCORE, summary.averagePercent());
			execution.setVariable(Variables.LOWEST_SCORE, summary.lowestPercent());
			execution.setVariable(Variables.HIGHEST_SCORE, summary.highestPercent());
			execution.setVariable(Variables.REVISIONS, summary.revisions());
		};
	}

	@Bean
	JavaDelegate recordVerdict() {
		return execution -> {
			var verdict = Verdict.valueOf(((String) execution.getVariable(Variables.VERDICT)).toUpperCase(Locale.ROOT));
			this.programmes.applyVerdict(Ids.read(execution, Ids.SUPPORT), verdict);
			this.journal.noteUnsigned(matter(execution), (verdict == Verdict.REVISE) ? Act.RETURNED : Act.NOTED,
					"Итог экспертизы: " + verdict.title());
			if (verdict == Verdict.RECOMMEND) {
				done(execution, CycleStep.EXPERT_REVIEW);
				passOver(execution);
			}
		};
	}

	@Bean
	JavaDelegate recordProgrammeDecision() {
		return execution -> {
			var form = FormData.take(execution, "decide-on-programme");
			var recommended = form.is("decision", "recommend");
			this.programmes.decide(Ids.read(execution, Ids.SUPPORT), recommended, form.optionalText("remark"),
					ItemRemarks.read(form));
			note(execution, recommended ? Act.ACCEPTED : Act.RETURNED,
					recommended ? "Координатор рекомендовал программу" : "Координатор вернул программу", form);
			if (recommended) {
				done(execution, CycleStep.EXPERT_REVIEW);
				passOver(execution);
			}
			execution.setVariable(Variables.PROGRAMME_RECOMMENDED, recommended);
		};
	}

	@Bean
	JavaDelegate recordConsent() {
		return execution -> {
			var supportId = Ids.read(execution, Ids.SUPPORT);
			var form = FormData.take(execution, "agree-programme");
			var agreed = form.is("decision", "agree");
			if (agreed) {
				this.programmes.agree(supportId, today(execution));
				note(execution, Act.ACCEPTED, "Управление образования согласовало программу", form);
				done(execution, CycleStep.PROGRAMME_CONSENT);
			}
			else {
				this.programmes.returnByDepartment(supportId, form.optionalText("remark"), ItemRemarks.read(form));
				note(execution, Act.RETURNED, "Управление образования вернуло программу", form);
			}
			execution.setVariable(Variables.PROGRAMME_AGREED, agreed);
		};
	}

	@Bean
	JavaDelegate recordProgrammeOrder() {
		return execution -> {
			var form = FormData.take(execution, "approve-programme");
			this.programmes.approve(Ids.read(execution, Ids.SUPPORT), form.text("orderNumber"), form.date("orderDate"),
					today(execution));
			this.journal.note(matter(execution), Act.ACCEPTED, "Программа утверждена приказом № %s от %s"
				.formatted(form.text("orderNumber"), Written.day(form.date("orderDate"))), null);
			done(execution, CycleStep.PROGRAMME_ORDER);
		};
	}

	private Programme submit(DelegateExecution execution, String formId) {
		var support = this.supports.get(Ids.read(execution, Ids.SUPPORT));
		var form = FormData.take(execution, formId);
		var draft = this.forms.read(support, form);
		this.profiles.requireActivated(support.id(),
				Stream
					.concat(draft.goals().stream().map(Goal::riskNumber),
							draft.measures().stream().map(Measure::riskNumber))
					.toList());
		var programme = this.programmes.submit(support.id(), draft, this.actor.userId(), today(execution),
				this.forms.terms(support));
		this.journal.note(matter(execution), Act.SUBMITTED,
				"Программа сдана, версия %d".formatted(programme.currentNumber()), null);
		return programme;
	}

	/** Only who returns a programme says why. */
	private void note(DelegateExecution execution, Act act, String title, FormData form) {
		var version = this.programmes.get(Ids.read(execution, Ids.SUPPORT)).current();
		this.journal.note(matter(execution), act, title, (act == Act.RETURNED)
				? Reasons.of(form.optionalText("remark"), ItemRemarks.read(form), version) : null);
	}

	private static Matter matter(DelegateExecution execution) {
		return new Matter(Matters.PROGRAMME, Ids.read(execution, Ids.SUPPORT));
	}

	/** Takes the programme past the steps that the school does without. */
	private void passOver(DelegateExecution execution) {
		var support = this.supports.get(Ids.read(execution, Ids.SUPPORT));
		this.programmes.passOver(support.id(), !support.takes(CycleStep.EXPERT_REVIEW),
				!support.takes(CycleStep.PROGRAMME_CONSENT));
	}

	private void done(DelegateExecution execution, CycleStep step) {
		this.supports.stepDone(Ids.read(execution, Ids.SUPPORT), step, today(execution));
	}

	private LocalDate today(DelegateExecution execution) {
		return this.municipalities.get(execution.getTenantId()).today(this.clock);
	}

}
