package org.vekha.process.year;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.cycle.MunicipalYears;
import org.vekha.indicator.Fact;
import org.vekha.indicator.Indicators;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Ids;
import org.vekha.process.year.MunicipalYearProcess.Variables;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks do with the facts of indicators: those that are there at the
 * year's end, and those that come after it in {@code late-facts}.
 */
@Configuration(proxyBeanMethods = false)
class IndicatorTasks {

	@Bean
	JavaDelegate recordIndicators(MunicipalYears years, Indicators indicators, Municipalities municipalities,
			Clock clock) {
		return execution -> {
			var year = years.get(Ids.read(execution, Ids.YEAR));
			indicators.enterFacts(year.municipalityId(), year.schoolYear(),
					facts(FormData.take(execution, "enter-indicators"),
							row -> new Fact(row.id("indicatorId"), row.optionalText("fact"), row.flag("late"))));
			years.stepDone(year.id(), CycleStep.INDICATORS, municipalities.get(year.municipalityId()).today(clock));
			execution.setVariable(Variables.FACTS_LATE,
					!indicators.awaited(year.municipalityId(), year.schoolYear()).isEmpty());
		};
	}

	@Bean
	JavaDelegate awaitLateFacts(MunicipalYears years, LateFactsProcess process) {
		return execution -> process.start(years.get(Ids.read(execution, Ids.YEAR)));
	}

	@Bean
	JavaDelegate recordLateFacts(MunicipalYears years, Indicators indicators) {
		return execution -> {
			var year = years.get(Ids.read(execution, Ids.YEAR));
			indicators.enterLateFacts(year.municipalityId(), year.schoolYear(), facts(
					FormData.take(execution, "enter-late-facts"),
					row -> new Fact(row.id("indicatorId"), row.optionalText("fact"), false, row.flag("absent"))));
			execution.setVariable(LateFactsProcess.Variables.FACTS_COMPLETE,
					indicators.awaited(year.municipalityId(), year.schoolYear()).isEmpty());
		};
	}

	private static List<Fact> facts(FormData form, Function<FormData, Fact> reading) {
		return form.rows("indicators").stream().map(reading).toList();
	}

}
