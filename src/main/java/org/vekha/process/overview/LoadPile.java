package org.vekha.process.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.vekha.process.overview.Load.Series;
import org.vekha.process.overview.Load.Slot;

/**
 * Tells which months have far more to do than the others.
 */
final class LoadPile {

	/** The key of what is late, which is no month. */
	static final String LATE = "late";

	/** Fewer things are no pile, however little there is beside them. */
	private static final int LEAST = 5;

	/** Half as much again as in the other months. */
	private static final double TIMES = 1.5;

	private LoadPile() {
	}

	static List<Slot> marked(List<Slot> slots) {
		return slots.stream()
			.map(slot -> new Slot(slot.key(), slot.title(), slot.open(), slot.planned(), isPile(slot, slots)))
			.toList();
	}

	private static boolean isPile(Slot slot, List<Slot> slots) {
		return isMonth(slot) && months(slots).size() > 1 && slot.total() >= LEAST
				&& slot.total() >= TIMES * others(slot, slots);
	}

	/** What a month has on the average beside this one. */
	private static double others(Slot slot, List<Slot> slots) {
		return months(slots).stream()
			.filter(each -> !each.key().equals(slot.key()))
			.mapToInt(Slot::total)
			.average()
			.orElse(0);
	}

	static String inWords(List<Slot> slots, List<Series> series) {
		var late = slots.stream().filter(slot -> !isMonth(slot)).mapToInt(Slot::total).sum();
		var before = (late > 0) ? "Просрочено: %d. ".formatted(late) : "";
		return before + months(slots).stream()
			.filter(slot -> slot.total() > 0)
			.max(Comparator.comparingInt(Slot::total).thenComparing(Slot::key, Comparator.reverseOrder()))
			.map(most -> inWords(most, slots, series))
			.orElse("Впереди открытых и запланированных дел нет.");
	}

	private static String inWords(Slot most, List<Slot> slots, List<Series> series) {
		var text = "Больше всего дел – %s: %d, из них уже открыто %d, запланировано %d.".formatted(most.title(),
				most.total(), most.open(), most.planned());
		if (!most.pile()) {
			return text + " Месяцы загружены примерно поровну.";
		}
		int place = slots.indexOf(most);
		var who = series.stream()
			.max(Comparator.comparingInt(one -> one.counts().get(place)))
			.map(one -> " Больше всего – %s: %d.".formatted(one.title(), one.counts().get(place)))
			.orElse("");
		var piles = slots.stream().filter(Slot::pile).map(Slot::title).collect(Collectors.joining(", "));
		return "%s В остальные месяцы в среднем %d.%s Много дел: %s.".formatted(text, Math.round(others(most, slots)),
				who, piles);
	}

	private static List<Slot> months(List<Slot> slots) {
		return slots.stream().filter(LoadPile::isMonth).toList();
	}

	private static boolean isMonth(Slot slot) {
		return !slot.key().equals(LATE);
	}

}
