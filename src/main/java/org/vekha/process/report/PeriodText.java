package org.vekha.process.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vekha.process.model.Written;
import org.vekha.reporting.PeriodFigures;
import org.vekha.reporting.ReportedPeriod;
import org.vekha.reporting.ReporterFigure.Turn;
import org.vekha.shared.Require;

/**
 * Drafts what is said of a period from its figures, so that the coordinator only changes
 * it.
 */
final class PeriodText {

	private static final int MOST_NAMES = 20;

	private static final int MOST_RESULTS = 20;

	private PeriodText() {
	}

	static String of(ReportedPeriod period, PeriodFigures figures) {
		var text = new ArrayList<String>();
		text.add("За период «%s» (%s – %s) отчёты приняты от %d из %d школ.".formatted(period.title(),
				Written.day(period.start()), Written.day(period.end()), figures.schools(Turn.ACCEPTED).size(),
				figures.schools().size()));
		add(text, "На проверке", figures.schools(Turn.SUBMITTED));
		add(text, "Возвращены с замечаниями", figures.schools(Turn.RETURNED));
		add(text, "Не сдали отчёт", figures.schools(Turn.SILENT));
		add(text, "Отчёт ещё не запланирован", figures.schools(Turn.NOT_PLANNED));
		add(text, "С опозданием", figures.lateSchools());
		add(text, "Не приняты отчёты исполнителей", figures.openLeads());
		var lines = figures.lines();
		text.add("Из %d строк отчётов исполнено %d, исполнено частично %d, в работе %d, не исполнено %d; просрочено %d."
			.formatted(lines.asked(), lines.done(), lines.partlyDone(), lines.inProgress(), lines.notDone(),
					lines.overdue()));
		if (lines.withoutPaper() > 0) {
			text.add("Без подтверждающего документа: %d.".formatted(lines.withoutPaper()));
		}
		if (!figures.results().isEmpty()) {
			text.add("Результаты: %s.".formatted(figures.results()
				.stream()
				.limit(MOST_RESULTS)
				.map(result -> (result.title() != null) ? "%s – %s".formatted(result.title(), result.label())
						: result.label())
				.collect(Collectors.joining("; "))));
		}
		var whole = String.join("\n", text);
		return (whole.length() > Require.LONGEST_TEXT) ? whole.substring(0, Require.LONGEST_TEXT - 1) + "…" : whole;
	}

	/** The names, or as many of them as can be read. */
	static String names(List<String> names) {
		var first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
		return (names.size() > MOST_NAMES) ? "%s и ещё %d".formatted(first, names.size() - MOST_NAMES) : first;
	}

	private static void add(List<String> text, String what, List<String> names) {
		if (!names.isEmpty()) {
			text.add("%s: %d (%s).".formatted(what, names.size(), names(names)));
		}
	}

}
