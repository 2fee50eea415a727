package org.vekha.process.report;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.RunningPlans;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.reporting.PeriodSummaries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code period-summary} do.
 */
@Configuration(proxyBeanMethods = false)
class PeriodSummaryTasks {

	@Bean
	JavaDelegate recordPeriodSummary(PeriodSummaries summaries, Actor actor) {
		return execution -> summaries.record(Ids.read(execution, Ids.PERIOD_SUMMARY),
				FormData.take(execution, "check-period-summary").text("text"), actor.userId());
	}

	@Bean
	JavaDelegate recordPeriodSummaryClosing(PeriodSummaries summaries, RunningPlans running) {
		return execution -> {
			var summaryId = Ids.read(execution, Ids.PERIOD_SUMMARY);
			running.applySettlement(summaries.get(summaryId).yearId(), summaryId);
		};
	}

}
