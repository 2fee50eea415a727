package org.vekha.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vekha.shared.RuleViolation;

/**
 * Puts the answers to the lines that a report asks about, and leaves the others as they
 * are.
 */
final class Answers {

	private final Map<UUID, LineReport> given = new HashMap<>();

	private final Map<UUID, LineReport> known;

	private final Attachments attached;

	/**
	 * Takes what was entered.
	 * @param known what is known of lines without an answer: nobody answers it twice
	 * @param attached the files that are there
	 */
	Answers(Collection<LineReport> given, Map<UUID, LineReport> known, Attachments attached) {
		given.forEach(answer -> {
			if (this.given.put(answer.lineId(), answer) != null) {
				throw superfluous();
			}
		});
		this.known = known;
		this.attached = attached;
	}

	/**
	 * The lines with their answers.
	 * @param asked the lines of which each must have exactly one
	 */
	List<ReportLine> to(List<ReportLine> lines, Set<UUID> asked) {
		if (!asked.containsAll(this.given.keySet())) {
			throw superfluous();
		}
		return lines.stream().map(line -> asked.contains(line.lineId()) ? answered(line) : line).toList();
	}

	private ReportLine answered(ReportLine line) {
		var answer = this.given.getOrDefault(line.lineId(), this.known.get(line.lineId()));
		if (answer == null) {
			throw new RuleViolation("Ответьте на каждую строку отчёта: «%s».".formatted(line.title()));
		}
		return line.answered(answer, this.attached.show(answer));
	}

	private static RuleViolation superfluous() {
		return new RuleViolation("В отчёте есть лишние строки: обновите страницу и заполните его заново.");
	}

}
