package org.vekha.process.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.risk.RiskCatalogue;
import org.vekha.risk.RiskFactor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What {@code risk-catalogue} shows and records.
 */
@Configuration(proxyBeanMethods = false)
class RiskCatalogueTasks {

	@Bean
	Briefing editRiskCatalogueBriefing(RiskCatalogue catalogue, Intro intro) {
		return task -> {
			var brief = new HashMap<String, Object>();
			brief.put("intro", intro.of(task, "**Перечень факторов риска.** По нему школы заполняют самооценку. "
					+ "Уже начатые самооценки будут сверены с новым перечнем."));
			var used = catalogue.used(task.tenantId());
			if (!used.isEmpty()) {
				brief.put("usedText", Written.plain(String.join(", ", used)));
			}
			var place = new AtomicInteger();
			brief.put("factors",
					catalogue.of(task.tenantId())
						.stream()
						.map(factor -> Map.<String, Object>of("place", place.incrementAndGet(), "number",
								factor.number(), "group", factor.group(), "title", factor.title()))
						.toList());
			return brief;
		};
	}

	@Bean
	JavaDelegate recordRiskCatalogue(RiskCatalogue catalogue, Municipalities municipalities) {
		return execution -> {
			var rows = FormData.take(execution, "edit-risk-catalogue").rows("factors");
			catalogue.replace(execution.getTenantId(), ordered(rows));
			execution.setProcessBusinessKey(
					"%s · Перечень факторов риска".formatted(municipalities.get(execution.getTenantId()).shortName()));
		};
	}

	/** Those without a place come last, as they were added. */
	private static List<RiskFactor> ordered(List<FormData> rows) {
		return rows.stream()
			.sorted(Comparator.comparing(RiskCatalogueTasks::place))
			.map(row -> new RiskFactor(row.text("number"), row.text("group"), row.text("title")))
			.toList();
	}

	private static int place(FormData row) {
		var place = row.optionalNumber("place");
		return (place != null) ? place : Integer.MAX_VALUE;
	}

}
