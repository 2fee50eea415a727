package org.vekha.process.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vekha.cycle.RunningPlans;
import org.vekha.municipality.Municipalities;
import org.vekha.process.model.Written;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.ReportLine;

import org.springframework.stereotype.Component;

/**
 * Writes the lines of a report as its forms show them.
 */
@Component
class ReportLines {

	private static final int TITLE_IN_LIST = 80;

	private final RunningPlans running;

	private final Municipalities municipalities;

	private final Clock clock;

	ReportLines(RunningPlans running, Municipalities municipalities, Clock clock) {
		this.running = running;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/** Rows to be answered, filled in with what is known. */
	List<Map<String, Object>> editable(QuarterlyReport report, List<ReportLine> lines) {
		var today = today(report);
		return lines.stream().map(line -> editable(line, today)).toList();
	}

	/** Rows to be read, counted from 1. */
	List<Map<String, Object>> table(QuarterlyReport report, List<ReportLine> lines) {
		return IntStream.range(0, lines.size())
			.mapToObj(index -> row(index + 1, lines.get(index), report.submittedOn()))
			.toList();
	}

	/** The lines to choose from, counted as in the table. */
	static List<Map<String, Object>> options(List<ReportLine> lines) {
		return IntStream.range(0, lines.size())
			.mapToObj(index -> Map.<String, Object>of("value", lines.get(index).lineId().toString(), "label",
					shortened("%d. %s".formatted(index + 1, lines.get(index).title()))))
			.toList();
	}

	/** What needs no answer, in a few words, or {@code null} if there is nothing. */
	static String settled(List<ReportLine> lines) {
		return lines.isEmpty() ? null
				: lines.stream()
					.map(line -> Written
						.plain(result(line).isEmpty() ? line.title() : "%s (%s)".formatted(line.title(), result(line))))
					.collect(Collectors.joining("; "));
	}

	private static Map<String, Object> editable(ReportLine line, LocalDate today) {
		var row = new HashMap<String, Object>(Map.of("lineId", line.lineId().toString(), "title",
				Written.plain(line.title()), "about", about(line, today), "counted", line.expected().counts(), "shared",
				line.expected().share(), "documented", line.expected().needsPaper()));
		if (line.outcome() != null) {
			row.put("outcome", line.outcome().name());
			row.put("comment", line.comment());
		}
		if (line.count() != null) {
			row.put("count", line.count().n());
			row.put("total", line.count().of());
		}
		if (line.paper() != null) {
			row.put("paperKind", line.paper().kind().name());
			row.put("paperText", line.paper().text());
			row.put("paperDate", Written.dateField(line.paper().date()));
		}
		return row;
	}

	/** Until when, what is expected, and what was objected to. */
	private static String about(ReportLine line, LocalDate today) {
		var parts = new ArrayList<String>();
		parts.add("Срок: " + due(line, today));
		if (line.expected().counts()) {
			parts.add("ожидается: " + Written.plain(line.expected().target()));
		}
		if (line.expected().needsPaper()) {
			parts.add("ожидается: " + Written.plain(line.expected().document()));
		}
		var about = String.join(" · ", parts);
		return (line.remark() != null) ? "%s\n\n**Замечание:** %s".formatted(about, Written.plain(line.remark()))
				: about;
	}

	private static Map<String, Object> row(int number, ReportLine line, LocalDate reportedOn) {
		return Map.of("number", number, "title", line.title(), "due", due(line, reportedOn), "outcome",
				(line.outcome() != null) ? line.outcome().title() : "–", "result", result(line), "comment",
				comment(line));
	}

	private static String comment(ReportLine line) {
		var comment = (line.comment() != null) ? line.comment() : "";
		return (line.remark() != null) ? "%s [Ваше замечание: %s]".formatted(comment, line.remark()).strip() : comment;
	}

	private static String result(ReportLine line) {
		var counted = (line.count() != null) ? Stream.of(count(line)) : Stream.<String>empty();
		var paper = (line.paper() != null) ? Stream.of(line.paper().label()) : Stream.<String>empty();
		return Stream.concat(counted, paper).collect(Collectors.joining("; "));
	}

	private static String count(ReportLine line) {
		return "%s (ожидалось %s)".formatted(line.count().label(), line.expected().target());
	}

	private static String due(ReportLine line, LocalDate day) {
		if (line.due() == null) {
			return "весь год";
		}
		var late = day != null && line.outcome() != LineOutcome.DONE && line.due().isBefore(day);
		return late ? Written.day(line.due()) + ", просрочено" : Written.day(line.due());
	}

	private static String shortened(String text) {
		return (text.length() > TITLE_IN_LIST) ? text.substring(0, TITLE_IN_LIST - 1) + "…" : text;
	}

	private LocalDate today(QuarterlyReport report) {
		return this.municipalities.get(this.running.get(report.runningId()).municipalityId()).today(this.clock);
	}

}
