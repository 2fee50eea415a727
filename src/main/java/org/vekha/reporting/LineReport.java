package org.vekha.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The answer to a line of a report.
 */
public record LineReport(UUID lineId, LineOutcome outcome, String comment) {

	public LineReport {
		Require.value(lineId, "Строка отчёта");
		Require.value(outcome, "Результат");
		comment = Require.optionalText(comment, "Комментарий");
	}

	/**
	 * The lines with their answers.
	 * @throws RuleViolation unless each line has exactly one
	 */
	static List<ReportLine> answer(List<ReportLine> lines, List<LineReport> answers) {
		var open = new HashMap<UUID, LineReport>();
		answers.forEach(answer -> open.put(answer.lineId(), answer));
		var answered = lines.stream().map(line -> {
			var answer = open.remove(line.lineId());
			if (answer == null) {
				throw new RuleViolation("Ответьте на каждую строку отчёта: «%s».".formatted(line.title()));
			}
			return line.answered(answer.outcome(), answer.comment());
		}).toList();
		if (!open.isEmpty() || answers.size() != lines.size()) {
			throw new RuleViolation("В отчёте есть лишние строки: обновите страницу и заполните его заново.");
		}
		return answered;
	}

}
