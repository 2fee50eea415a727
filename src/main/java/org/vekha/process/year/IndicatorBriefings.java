package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.indicator.IndicatorLine;
import org.vekha.indicator.Indicators;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms show in which facts of indicators are entered.
 */
@Configuration(proxyBeanMethods = false)
class IndicatorBriefings {

	private final MunicipalYears years;

	private final Indicators indicators;

	private final Intro intro;

	IndicatorBriefings(MunicipalYears years, Indicators indicators, Intro intro) {
		this.years = years;
		this.indicators = indicators;
		this.intro = intro;
	}

	@Bean
	Briefing enterIndicatorsBriefing() {
		return task -> {
			var year = year(task);
			return Map.of("intro", this.intro.of(task,
					"**Целевые показатели %s года.** Чего ещё нет – отметьте: когда значения придут, система спросит "
							+ "о них отдельно.",
					year.schoolYear()), "indicators",
					rows(year, this.indicators.of(year.municipalityId(), year.schoolYear())));
		};
	}

	@Bean
	Briefing enterLateFactsBriefing() {
		return task -> {
			var year = year(task);
			var evaluation = this.indicators.evaluate(year.municipalityId(), year.schoolYear());
			return Map.of("intro",
					this.intro.of(task,
							"**Показатели %s года, которых ещё не было.** Внесите, что пришло; пустое останется "
									+ "ожидаемым. %s",
							year.schoolYear(), evaluation.inWords()),
					"indicators", rows(year, this.indicators.awaited(year.municipalityId(), year.schoolYear())));
		};
	}

	private List<Map<String, Object>> rows(MunicipalYear year, List<IndicatorLine> lines) {
		var before = this.indicators.of(year.municipalityId(), year.schoolYear().previous())
			.stream()
			.collect(Collectors.toMap(IndicatorLine::id, Function.identity()));
		return lines.stream().map(line -> row(line, before.get(line.id()))).toList();
	}

	private static Map<String, Object> row(IndicatorLine line, IndicatorLine before) {
		var row = new HashMap<String, Object>();
		row.put("indicatorId", line.id().toString());
		row.put("name", line.name());
		row.put("unit", Objects.requireNonNullElse(line.unit(), ""));
		row.put("plan", Written.orDash(line.plan()));
		row.put("direction", (line.direction() != null) ? line.direction().title() : "направление не указано");
		row.put("before", Written.orDash((before != null) ? before.fact() : null));
		row.put("late", false);
		row.put("absent", false);
		return row;
	}

	private MunicipalYear year(TaskContext task) {
		return this.years.get(UUID.fromString(task.text(Ids.YEAR)));
	}

}
