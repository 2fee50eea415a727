package org.vekha.process.objectivity;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.MunicipalYears;
import org.vekha.objectivity.Conclusion;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivityMeasure;
import org.vekha.objectivity.ObservationAct;
import org.vekha.objectivity.Observer;
import org.vekha.objectivity.Recheck;
import org.vekha.objectivity.RecheckedWorks;
import org.vekha.objectivity.Seminar;
import org.vekha.objectivity.Talk;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Ids;
import org.vekha.process.objectivity.BiasedResultsProcess.Messages;
import org.vekha.process.objectivity.BiasedResultsProcess.Variables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code biased-results} do.
 */
@Configuration(proxyBeanMethods = false)
class BiasedResultsTasks {

	private final Objectivity objectivity;

	BiasedResultsTasks(Objectivity objectivity) {
		this.objectivity = objectivity;
	}

	@Bean
	JavaDelegate prepareObjectivity() {
		return execution -> execution.setVariable(Variables.JOINT_INTERVIEW,
				this.objectivity.interviewedTogether(Ids.read(execution, Ids.OBJECTIVITY)));
	}

	@Bean
	JavaDelegate recordObjectivityTalk() {
		return execution -> this.objectivity.discuss(Ids.read(execution, Ids.OBJECTIVITY),
				talk(FormData.take(execution, "discuss-objectivity")));
	}

	@Bean
	JavaDelegate recordObjectivityPlan() {
		return execution -> this.objectivity.draft(Ids.read(execution, Ids.OBJECTIVITY),
				FormData.take(execution, "draft-objectivity-plan")
					.rows("measures")
					.stream()
					.map(row -> new ObjectivityMeasure(row.text("title"), row.date("dueDate"), row.text("responsible"),
							row.optionalText("expectedResult")))
					.toList());
	}

	@Bean
	JavaDelegate recordSeminars() {
		return execution -> this.objectivity.attend(Ids.read(execution, Ids.OBJECTIVITY),
				FormData.take(execution, "report-seminars")
					.rows("seminars")
					.stream()
					.map(row -> new Seminar(row.text("title"), row.date("heldOn"), row.number("participants")))
					.toList());
	}

	@Bean
	JavaDelegate recordObservers(Observers observers) {
		return execution -> {
			var appointed = FormData.take(execution, "appoint-observers")
				.rows("observers")
				.stream()
				.map(row -> new Observer(row.text("observer"), row.text("procedure"), row.optionalDate("day")))
				.toList();
			observers.requireOwn(execution.getTenantId(), appointed);
			this.objectivity.appointObservers(Ids.read(execution, Ids.OBJECTIVITY), appointed);
		};
	}

	@Bean
	JavaDelegate recordObservationAct() {
		return execution -> {
			var form = FormData.take(execution, "enter-observation-act");
			this.objectivity.observe(Ids.read(execution, Ids.OBJECTIVITY), new ObservationAct(form.date("actDate"),
					form.optionalText("actNumber"), form.is("violations", "yes"), form.text("findings")));
		};
	}

	@Bean
	JavaDelegate recordRecheck() {
		return execution -> {
			var form = FormData.take(execution, "enter-recheck");
			var works = form.rows("works")
				.stream()
				.map(row -> new RecheckedWorks(row.text("procedure"), row.number("works"), row.number("confirmed")))
				.toList();
			this.objectivity.recheck(Ids.read(execution, Ids.OBJECTIVITY), new Recheck(form.text("orderNumber"),
					form.date("orderDate"), form.date("heldOn"), works, form.optionalText("findings")));
		};
	}

	@Bean
	JavaDelegate recordObjectivityOutcome() {
		return execution -> {
			var form = FormData.take(execution, "discuss-outcome");
			this.objectivity.conclude(Ids.read(execution, Ids.OBJECTIVITY), talk(form),
					form.choice("conclusion", Conclusion.class));
		};
	}

	private static Talk talk(FormData form) {
		return new Talk(form.date("heldOn"), form.text("participants"), form.text("findings"));
	}

	@Bean
	JavaDelegate recordWithdrawal() {
		return execution -> {
			this.objectivity.withdraw(Ids.read(execution, Ids.OBJECTIVITY),
					(String) execution.getVariable(Messages.WITHDRAWAL_REASON));
			execution.removeVariable(Messages.WITHDRAWAL_REASON);
		};
	}

	@Bean
	JavaDelegate recordObjectivityClosing(MunicipalYears years) {
		return execution -> {
			var support = this.objectivity.get(Ids.read(execution, Ids.OBJECTIVITY));
			years.applySettlement(support.yearId(), support.id());
		};
	}

}
