package org.vekha.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Values that are words, as places on a small scale from worse to better. «Рост» and
 * «снижение» are not on it: whether they are good depends on what grows.
 */
final class Words {

	private static final List<List<List<String>>> SCALES = List.of(
			List.of(List.of("отрицательная", "отрицательная динамика", "ухудшение"),
					List.of("без изменений", "без динамики", "нулевая", "стабильная"),
					List.of("положительная", "положительная динамика", "улучшение")),
			List.of(List.of("нет", "не выполнено", "не обеспечено"), List.of("частично"),
					List.of("да", "выполнено", "обеспечено")));

	private Words() {
	}

	/**
	 * How a fact compares with a plan.
	 * @return less than nothing if it is worse, or nothing at all if they are not on the
	 * same scale
	 */
	static OptionalInt compare(String fact, String plan) {
		var said = plain(fact);
		var planned = plain(plan);
		if (said.equals(planned)) {
			return OptionalInt.of(0);
		}
		for (var scale : SCALES) {
			var place = place(scale, said);
			var wanted = place(scale, planned);
			if (place.isPresent() && wanted.isPresent()) {
				return OptionalInt.of(Integer.compare(place.get(), wanted.get()));
			}
		}
		return OptionalInt.empty();
	}

	private static Optional<Integer> place(List<List<String>> scale, String word) {
		for (int place = 0; place < scale.size(); place++) {
			if (scale.get(place).contains(word)) {
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}

	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[.!]+$", "");
	}

}
