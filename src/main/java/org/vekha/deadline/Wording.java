package org.vekha.deadline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in Russian what a deadline was understood to mean.
 */
final class Wording {

	private static final int MOST_LISTED = 6;

	private Wording() {
	}

	static String dated(List<Period> periods) {
		if (periods.size() > 1) {
			return "Сроков %d: %s.".formatted(periods.size(), list(periods));
		}
		var period = periods.get(0);
		if (period.start() == null) {
			return "Не позднее %s.".formatted(period.end().format(Period.DATE));
		}
		if (period.start().equals(period.end())) {
			return "Один день: %s.".formatted(period.end().format(Period.DATE));
		}
		return "С %s по %s.".formatted(period.start().format(Period.DATE), period.end().format(Period.DATE));
	}

	static String whole(Period plan) {
		return "Весь срок плана: с %s по %s.".formatted(plan.start().format(Period.DATE),
				plan.end().format(Period.DATE));
	}

	static String recurring(Repeat repeat, String words, List<Period> periods) {
		boolean worded = repeat.often() == Recurrence.EVERY_SEVERAL || (repeat.times() > 1 && repeat.detail() == null);
		return "Повторяется: %s; за срок плана – %d: %s.".formatted(worded ? words : repeat.often().title(),
				periods.size(), list(periods));
	}

	static String event(String words, Period bound) {
		var start = "Зависит от события: «%s».".formatted(Notes.quote(words));
		return (bound == null) ? start + " Дата в сроке не названа." : start + " Границы: " + bound.label() + ".";
	}

	private static String list(List<Period> periods) {
		var first = periods.stream().limit(MOST_LISTED).map(Period::label).collect(Collectors.joining("; "));
		return (periods.size() <= MOST_LISTED) ? first
				: "%s; … %s".formatted(first, periods.get(periods.size() - 1).label());
	}

}
