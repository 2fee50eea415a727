package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vekha.access.Role;
import org.vekha.process.overview.Load.Choice;
import org.vekha.process.overview.Load.Line;
import org.vekha.process.overview.Load.Series;
import org.vekha.process.overview.Load.Slot;

/**
 * Arranges what there is to do by months and by those who do it, and finds the months in
 * which it piles up.
 */
final class LoadPicture {

	/** A school year, seen from its beginning. */
	private static final int MOST_MONTHS = 12;

	/** As many colours as can be told apart. */
	private static final int MOST_SERIES = 8;

	private static final String OTHERS = "Остальные";

	private static final String NOBODY = "Исполнитель не назначен";

	private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

	private final LocalDate today;

	private final Role role;

	private final List<LoadItem> all;

	private final List<LoadItem> shown;

	/** What is late stands before the months, if there is any. */
	private final boolean anyLate;

	private final int months;

	/**
	 * A picture of these.
	 * @param role only what this role has to do, or {@code null}
	 */
	LoadPicture(LocalDate today, Role role, List<LoadItem> items) {
		this.today = today;
		this.role = role;
		this.all = List.copyOf(items);
		this.shown = items.stream().filter(item -> role == null || item.role() == role).toList();
		this.anyLate = this.shown.stream().anyMatch(LoadItem::late);
		this.months = this.shown.stream()
			.filter(item -> item.month() != null && !item.late())
			.mapToInt(item -> ahead(item.month()) + 1)
			.filter(month -> month <= MOST_MONTHS)
			.max()
			.orElse(0);
	}

	/**
	 * The picture.
	 * @param mostLines of each month
	 */
	Load of(boolean acts, String hint, int mostLines) {
		var slots = LoadPile.marked(slots());
		return new Load(this.today, (this.role != null) ? this.role.name() : "", roles(), slots, series(),
				work(mostLines), sum(item -> item.month() == null),
				sum(item -> item.month() != null && !item.late() && slot(item).isEmpty()),
				LoadPile.inWords(slots, series()), hint, acts);
	}

	private List<Choice> roles() {
		return Arrays.stream(Role.values())
			.filter(each -> each == this.role || this.all.stream().anyMatch(item -> item.role() == each))
			.map(each -> new Choice(each.name(), each.title()))
			.toList();
	}

	private List<Slot> slots() {
		var slots = new ArrayList<Slot>();
		if (this.anyLate) {
			slots.add(slot(LoadPile.LATE, "просрочено", slots.size()));
		}
		var first = this.today.withDayOfMonth(1);
		for (int month = 0; month < this.months; month++) {
			var day = first.plusMonths(month);
			slots.add(slot(day.toString(),
					"%s %d".formatted(day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN), day.getYear()),
					slots.size()));
		}
		return slots;
	}

	private Slot slot(String key, String title, int number) {
		Predicate<LoadItem> here = item -> slot(item).filter(slot -> slot == number).isPresent();
		return new Slot(key, title, sum(here.and(LoadItem::isOpen)), sum(here.and(item -> !item.isOpen())), false);
	}

	/** The number of the slot, unless it has no date or lies too far ahead. */
	private Optional<Integer> slot(LoadItem item) {
		if (item.late()) {
			return Optional.of(0);
		}
		return Optional.ofNullable(item.month())
			.map(this::ahead)
			.filter(month -> month < this.months)
			.map(month -> this.anyLate ? month + 1 : month);
	}

	/** What is past its date without being late belongs to now. */
	private int ahead(LocalDate month) {
		return (int) Math.max(0, ChronoUnit.MONTHS.between(this.today.withDayOfMonth(1), month));
	}

	private int sum(Predicate<LoadItem> wanted) {
		return this.shown.stream().filter(wanted).mapToInt(LoadItem::count).sum();
	}

	private List<Series> series() {
		var counts = new LinkedHashMap<String, int[]>();
		var titles = new LinkedHashMap<String, String>();
		int size = this.months + (this.anyLate ? 1 : 0);
		for (var item : this.shown) {
			var key = (this.role != null) ? Objects.toString(item.person(), "") : String.valueOf(item.role());
			titles.putIfAbsent(key, (this.role != null) ? name(item) : title(item.role()));
			slot(item).ifPresent(slot -> counts.computeIfAbsent(key, any -> new int[size])[slot] += item.count());
		}
		return shortened(counts.entrySet()
			.stream()
			.map(entry -> new Series(titles.get(entry.getKey()), Arrays.stream(entry.getValue()).boxed().toList()))
			.sorted(Comparator.comparingInt(Series::total).reversed().thenComparing(Series::title))
			.toList(), size);
	}

	private static List<Series> shortened(List<Series> series, int size) {
		if (series.size() <= MOST_SERIES) {
			return series;
		}
		var rest = series.subList(MOST_SERIES - 1, series.size());
		var together = IntStream.range(0, size)
			.mapToObj(slot -> rest.stream().mapToInt(each -> each.counts().get(slot)).sum())
			.toList();
		var kept = new ArrayList<>(series.subList(0, MOST_SERIES - 1));
		kept.add(new Series("%s: %d".formatted(OTHERS, rest.size()), together));
		return kept;
	}

	private String name(LoadItem item) {
		return (item.person() == null) ? "Не закреплено за человеком"
				: Objects.requireNonNullElse(item.name(), item.person());
	}

	private static String title(Role role) {
		return (role != null) ? role.title() : NOBODY;
	}

	private List<Line> work(int most) {
		var counts = new LinkedHashMap<Line, Integer>();
		this.shown.forEach(item -> slot(item).ifPresent(
				slot -> counts.merge(new Line(slot, item.title(), title(item.role()), item.key(), item.step(), 0),
						item.count(), Integer::sum)));
		return counts.entrySet()
			.stream()
			.map(entry -> entry.getKey().with(entry.getValue()))
			.collect(Collectors.groupingBy(Line::slot, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.flatMap(lines -> mostOf(lines, most).stream())
			.toList();
	}

	private static List<Line> mostOf(List<Line> lines, int most) {
		var sorted = lines.stream()
			.sorted(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::title))
			.toList();
		if (sorted.size() <= most) {
			return sorted;
		}
		var rest = sorted.subList(most, sorted.size());
		var kept = new ArrayList<>(sorted.subList(0, most));
		kept.add(new Line(rest.get(0).slot(), "%s: видов дел %d".formatted(OTHERS, rest.size()), "", null, null,
				rest.stream().mapToInt(Line::count).sum()));
		return kept;
	}

}
