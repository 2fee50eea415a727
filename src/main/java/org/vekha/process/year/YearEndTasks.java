package org.vekha.process.year;

import java.time.Clock;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.Assignment;
import org.vekha.cycle.Minutes;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.Unfinished;
import org.vekha.indicator.Fact;
import org.vekha.indicator.Indicators;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.model.YearClosing;
import org.vekha.process.year.MunicipalYearProcess.Variables;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code municipal-year} do from the round table to the end of
 * the year.
 */
@Configuration(proxyBeanMethods = false)
class YearEndTasks {

	@Bean
	JavaDelegate recordRoundTable(MunicipalYears years) {
		return execution -> {
			var form = FormData.take(execution, "hold-round-table");
			var assignments = form.rows("assignments")
				.stream()
				.map(row -> new Assignment(row.text("text"), row.text("responsible"), row.date("dueDate")))
				.toList();
			years.holdRoundTable(Ids.read(execution, Ids.YEAR), new Minutes(form.date("heldOn"),
					form.text("participants"), form.text("findings"), form.text("decisions"), assignments));
		};
	}

	@Bean
	JavaDelegate recordIndicators(MunicipalYears years, Indicators indicators, Municipalities municipalities,
			Clock clock) {
		return execution -> {
			var year = years.get(Ids.read(execution, Ids.YEAR));
			var facts = FormData.take(execution, "enter-indicators")
				.rows("indicators")
				.stream()
				.map(row -> new Fact(row.id("indicatorId"), row.optionalText("fact"), row.flag("late")))
				.toList();
			indicators.enterFacts(year.municipalityId(), year.schoolYear(), facts);
			years.stepDone(year.id(), CycleStep.INDICATORS, municipalities.get(year.municipalityId()).today(clock));
		};
	}

	@Bean
	JavaDelegate listUnfinished(RunningPlans running) {
		return execution -> execution.setVariable(Variables.UNFINISHED_EXIST,
				!running.unfinished(Ids.readRunning(execution)).isEmpty());
	}

	@Bean
	JavaDelegate recordUnfinished(RunningPlans running) {
		return execution -> {
			var settlements = FormData.take(execution, "decide-unfinished")
				.rows("items")
				.stream()
				.map(row -> new Settlement(row.id("itemId"),
						row.is("decision", "carry") ? Settlement.Decision.CARRY_OVER : Settlement.Decision.CLOSE,
						row.text("reason")))
				.toList();
			execution.setVariable(Variables.UNFINISHED_ITEMS,
					IdList.of(running.settle(Ids.readRunning(execution), settlements)));
		};
	}

	/**
	 * Ends one unfinished item. Its own process records the decision and leaves nothing
	 * behind; where none runs any more, the decision is recorded here.
	 */
	@Bean
	JavaDelegate settleUnfinished(RunningPlans running, YearClosing closing) {
		return execution -> {
			var itemId = Ids.read(execution, Variables.ITEM);
			if (!closing.reaches(itemId, execution)) {
				running.applySettlement(Ids.readRunning(execution), itemId);
			}
		};
	}

	@Bean
	JavaDelegate recordSummary(MunicipalYears years, Municipalities municipalities, Clock clock) {
		return execution -> years.summarise(Ids.read(execution, Ids.YEAR),
				FormData.take(execution, "prepare-summary").text("summary"),
				municipalities.get(execution.getTenantId()).today(clock));
	}

	@Bean
	JavaDelegate draftNextRoadmap(MunicipalYears years) {
		return execution -> years.draftNextRoadmap(Ids.read(execution, Ids.YEAR));
	}

	@Bean
	JavaDelegate recordNextRoadmap(MunicipalYears years) {
		return execution -> {
			var form = FormData.take(execution, "check-next-roadmap");
			years.checkNextRoadmap(Ids.read(execution, Ids.YEAR), form.ids("dropped"), form.optionalText("comment"));
		};
	}

}
