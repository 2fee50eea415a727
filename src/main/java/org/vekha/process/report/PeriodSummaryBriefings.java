package org.vekha.process.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.process.form.Briefing;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.reporting.PeriodFigures;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.ReporterFigure;
import org.vekha.reporting.ResultFigure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of {@code period-summary} shows: the figures of the period, and a draft
 * of what is said of them.
 */
@Configuration(proxyBeanMethods = false)
class PeriodSummaryBriefings {

	@Bean
	Briefing checkPeriodSummaryBriefing(PeriodSummaries summaries, Intro intro) {
		return task -> {
			var summary = summaries.get(UUID.fromString(task.text(Ids.PERIOD_SUMMARY)));
			var figures = summaries.figures(summary.id());
			var brief = new HashMap<String, Object>();
			brief.put("intro", intro.of(task,
					"**Свод отчётов за период «%s»** (%s – %s). Проверьте показатели и поправьте текст справки.",
					summary.period().title(), Written.day(summary.period().start()),
					Written.day(summary.period().end())));
			brief.put("figures", figures(figures));
			brief.put("results", figures.results().stream().map(PeriodSummaryBriefings::result).toList());
			brief.put("text", PeriodText.of(summary.period(), figures));
			return brief;
		};
	}

	private static List<Map<String, Object>> figures(PeriodFigures figures) {
		var lines = figures.lines();
		return Stream.concat(
				Stream.of(ReporterFigure.Turn.values())
					.map(turn -> row("Отчёты школ: " + turn.title(), figures.schools(turn).size(),
							PeriodText.names(figures.schools(turn)))),
				Stream.of(
						row("Сданы или сдаются с опозданием", figures.lateSchools().size(),
								PeriodText.names(figures.lateSchools())),
						row("Отчёты исполнителей не приняты", figures.openLeads().size(),
								PeriodText.names(figures.openLeads())),
						row("Строк исполнено", lines.done(), "из " + lines.asked()),
						row("Строк исполнено частично", lines.partlyDone(), ""),
						row("Строк в работе", lines.inProgress(), ""), row("Строк не исполнено", lines.notDone(), ""),
						row("Из незавершённых просрочено", lines.overdue(), ""),
						row("Без подтверждающего документа", lines.withoutPaper(), ""),
						row("Строк с замечаниями проверки", lines.remarks(), "")))
			.toList();
	}

	private static Map<String, Object> row(String figure, long number, String more) {
		return Map.of("figure", figure, "number", number, "more", more);
	}

	private static Map<String, Object> result(ResultFigure result) {
		return Map.of("title", (result.title() != null) ? result.title() : "Мероприятия школьных программ", "sum",
				result.label(), "reporters", result.reporters());
	}

}
