package org.vekha.process.year;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.Decisions;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.Settlement;
import org.vekha.cycle.Unfinished;
import org.vekha.process.form.FormData;
import org.vekha.process.model.IdList;
import org.vekha.process.model.Ids;
import org.vekha.process.model.YearClosing;
import org.vekha.process.year.MunicipalYearProcess.Variables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code municipal-year} and {@code partner-plan} do with what
 * is unfinished.
 */
@Configuration(proxyBeanMethods = false)
class UnfinishedTasks {

	@Bean
	JavaDelegate listUnfinished(RunningPlans running) {
		return execution -> execution.setVariable(Variables.UNFINISHED_EXIST,
				!running.unfinished(Ids.readRunning(execution)).isEmpty());
	}

	@Bean
	JavaDelegate recordUnfinished(RunningPlans running) {
		return execution -> {
			var form = FormData.take(execution, "decide-unfinished");
			var common = form.rows("kinds")
				.stream()
				.filter(row -> decision(row) != null)
				.map(row -> new Decisions.Common(row.choice("kind", Unfinished.Kind.class), decision(row),
						row.text("reason")))
				.toList();
			var single = form.rows("items")
				.stream()
				.map(row -> new Decisions.Single(row.id("itemId"), decision(row), row.optionalText("reason")))
				.toList();
			execution.setVariable(Variables.UNFINISHED_ITEMS,
					IdList.of(running.settle(Ids.readRunning(execution), new Decisions(common, single))));
		};
	}

	/** What was chosen, or {@code null} where something else decides about it. */
	private static Settlement.Decision decision(FormData row) {
		return switch (row.text("decision")) {
			case "close" -> Settlement.Decision.CLOSE;
			case "carry" -> Settlement.Decision.CARRY_OVER;
			default -> null;
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

}
