package org.vekha.process.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vekha.roadmap.ActivityState;

/**
 * The year as the page's script gets it: a thousand schools within a few dozen kilobytes.
 * What is said of many cells is said once: people and states are numbers in lists of
 * them, a state is one letter, a day counts from the first of the year, and a cell says
 * only what its column does not.
 *
 * @param states the states by their letters, from A
 * @param people who cells wait for
 * @param schools id, name, number of the curator, a letter for each column, overdue days
 * and number of who is waited for as {@code [column, days, number or -1]}, other last
 * days than the column's as {@code [column, day or -1]}
 */
record YearPicture(LocalDate today, LocalDate firstDay, List<State> states, List<Column> columns, List<String> people,
		List<List<Object>> schools, List<YearActivity> activities) {

	private static final int NONE = -1;

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	static YearPicture of(OverviewScope scope, LocalDate firstDay, YearMatrix matrix, List<YearActivity> activities) {
		var people = new LinkedHashMap<String, Integer>();
		Function<LocalDate, Integer> day = due -> (due != null) ? (int) ChronoUnit.DAYS.between(firstDay, due) : NONE;
		var usual = IntStream.range(0, matrix.columns().size())
			.mapToObj(column -> mostFrequent(
					matrix.rows().stream().map(row -> day.apply(row.cells().get(column).due())).toList()))
			.toList();
		var schools = matrix.rows().stream().map(row -> school(row, people, usual, day)).toList();
		var columns = IntStream.range(0, matrix.columns().size())
			.mapToObj(column -> new Column(matrix.columns().get(column).key(), matrix.columns().get(column).title(),
					usual.get(column)))
			.toList();
		return new YearPicture(scope.today(), firstDay, allStates(), columns, List.copyOf(people.keySet()), schools,
				activities);
	}

	private static List<State> allStates() {
		return Arrays.stream(ActivityState.values()).map(state -> new State(state.name(), state.title())).toList();
	}

	private static List<Object> school(YearRow row, Map<String, Integer> people, List<Integer> usual,
			Function<LocalDate, Integer> day) {
		var letters = new StringBuilder();
		var marks = new ArrayList<List<Integer>>();
		var days = new ArrayList<List<Integer>>();
		for (int column = 0; column < row.cells().size(); column++) {
			var cell = row.cells().get(column);
			letters.append(LETTERS.charAt(cell.state().ordinal()));
			if (cell.overdue() > 0 || cell.who() != null) {
				marks.add(List.of(column, (int) cell.overdue(), number(people, cell.who())));
			}
			var due = day.apply(cell.due());
			if (!Objects.equals(due, usual.get(column))) {
				days.add(List.of(column, due));
			}
		}
		return List.of(row.id(), row.name(), number(people, row.curator()), letters.toString(), marks, days);
	}

	private static int number(Map<String, Integer> people, String name) {
		if (name == null) {
			return NONE;
		}
		people.putIfAbsent(name, people.size());
		return people.get(name);
	}

	private static int mostFrequent(List<Integer> days) {
		return days.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.map(Map.Entry::getKey)
			.orElse(NONE);
	}

	record State(String name, String title) {

	}

	/**
	 * A column.
	 *
	 * @param due the last day for most schools, from the first day of the year; -1 if
	 * there is none
	 */
	record Column(String key, String title, int due) {

	}

}
