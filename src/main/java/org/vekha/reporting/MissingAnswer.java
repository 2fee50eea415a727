package org.vekha.reporting;

import java.util.Optional;

import org.vekha.roadmap.ExpectedResult;

/**
 * Tells what an answer lacks: a paper where a document is expected, a figure where a
 * number is.
 */
final class MissingAnswer {

	private MissingAnswer() {
	}

	/**
	 * What is missing and what to do, in words.
	 * @param attached whether a file shows that it is done
	 */
	static Optional<String> of(ExpectedResult expected, LineReport answer, boolean attached) {
		if (answer.outcome() == LineOutcome.DONE && answer.paper() != null && answer.paper().kind() == PaperKind.FILE
				&& !attached) {
			return Optional.of("файла во вкладке «Документы» нет: приложите его или укажите документ иначе.");
		}
		if (answer.outcome() == LineOutcome.DONE && expected.needsPaper() && answer.paper() == null && !attached) {
			return Optional.of("ожидается документ («%s»). Приложите файл, укажите номер и дату, ссылку или отметьте, "
				.formatted(expected.document()) + "что он на бумаге в управлении образования.");
		}
		if (expected.counts() && answer.outcome().isResult()) {
			return ofCount(expected, answer.count());
		}
		return Optional.empty();
	}

	private static Optional<String> ofCount(ExpectedResult expected, Count count) {
		if (count == null) {
			return Optional.of("укажите, сколько сделано; ожидается %s.".formatted(expected.target()));
		}
		if (expected.share() && count.of() == null) {
			return Optional.of("укажите, сколько сделано и сколько всего; ожидается %s.".formatted(expected.target()));
		}
		return Optional.empty();
	}

}
