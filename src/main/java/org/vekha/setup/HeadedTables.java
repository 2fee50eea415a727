package org.vekha.setup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.vekha.table.Table;
import org.vekha.table.TableCell;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;
import org.vekha.table.TableRefused;
import org.vekha.table.TableRow;

/**
 * Reads the tables of a file whose header says in words what stands in each column.
 *
 * @param <C> the kinds of columns
 */
final class HeadedTables<C extends Enum<C>> {

	/** A header further down is none. */
	private static final int LAST_HEADER = 20;

	private static final int LONGEST_HEADER = 100;

	private static final Pattern TOTAL = Pattern.compile("(итого|всего)(?!\\p{L}).*");

	private final List<Line<C>> lines = new ArrayList<>();

	private final Set<String> columns = new LinkedHashSet<>();

	private final List<String> skipped = new ArrayList<>();

	private HeadedTables() {
	}

	/**
	 * Reads the file.
	 * @param meaning what a header names, if anything
	 * @param enough whether columns make a table of this kind
	 * @param wanted what the refusal asks for
	 * @throws TableRefused if there is no such table, or there are too many rows in it
	 */
	static <C extends Enum<C>> HeadedTables<C> read(TableFile file, Class<C> kind,
			Function<String, Optional<C>> meaning, Predicate<Set<C>> enough, String wanted) {
		var tables = TableReader.read(file);
		var read = new HeadedTables<C>();
		for (var table : tables) {
			for (int index = 0; index < Math.min(table.rows().size(), LAST_HEADER); index++) {
				var columns = columns(table, table.rows().get(index), kind, meaning);
				if (enough.test(columns.keySet())) {
					read.add(table, index, columns, (tables.size() > 1) ? table.place() + ", " : "");
					break;
				}
			}
		}
		if (read.columns.isEmpty()) {
			throw new TableRefused(file, "%s Прочитано вместо этого: %s.".formatted(wanted, first(tables.get(0))));
		}
		if (read.lines.isEmpty()) {
			throw new TableRefused(file, "в нём есть заголовок таблицы, но под ним нет ни одной строки.");
		}
		if (read.lines.size() > Refusals.MOST_ROWS) {
			throw new TableRefused(file,
					"в нём больше %d строк (%d). Разделите его.".formatted(Refusals.MOST_ROWS, read.lines.size()));
		}
		return read;
	}

	private static <C extends Enum<C>> Map<C, Integer> columns(Table table, TableRow row, Class<C> kind,
			Function<String, Optional<C>> meaning) {
		var columns = new EnumMap<C, Integer>(kind);
		// A title above the table may name the same things.
		if (filled(row) > 1 || table.rows().stream().noneMatch(each -> filled(each) > 1)) {
			row.cells()
				.stream()
				.filter(cell -> cell.text().length() <= LONGEST_HEADER)
				.forEach(cell -> meaning.apply(Words.lower(cell.text()))
					.ifPresent(column -> columns.putIfAbsent(column, cell.column())));
		}
		return columns;
	}

	private void add(Table table, int header, Map<C, Integer> found, String prefix) {
		var head = table.rows().get(header);
		found.values().stream().sorted().map(column -> text(head, column)).forEach(this.columns::add);
		for (var row : table.rows().subList(header + 1, table.rows().size())) {
			var place = "%sстрока %d".formatted(prefix, row.number());
			if (row.empty() || numbering(row) || repeats(head, row)) {
				continue;
			}
			if (heading(row)) {
				this.skipped.add("%s: «%s»".formatted(place, shortened(Words.line(row.cells().get(0).text()))));
			}
			else {
				this.lines.add(new Line<>(place, row, found));
			}
		}
	}

	private static long filled(TableRow row) {
		return row.cells().stream().filter(cell -> !cell.empty()).count();
	}

	/** A row under the header that only counts the columns. */
	private static boolean numbering(TableRow row) {
		return filled(row) > 1
				&& row.cells().stream().allMatch(cell -> cell.text().equals(String.valueOf(cell.column())));
	}

	private static boolean repeats(TableRow head, TableRow row) {
		return filled(row) > 1 && row.cells()
			.stream()
			.allMatch(cell -> Words.lower(cell.text()).equals(Words.lower(text(head, cell.column()))));
	}

	/** A total, or the title of a section over several columns. */
	private static boolean heading(TableRow row) {
		var first = row.cells().stream().filter(cell -> !cell.empty()).findFirst().orElseThrow();
		return TOTAL.matcher(Words.lower(first.text())).matches() || filled(row) == 1 && first.width() > 1;
	}

	private static String text(TableRow row, int column) {
		return row.at(column).map(TableCell::text).map(Words::line).orElse("");
	}

	private static String first(Table table) {
		var texts = table.rows()
			.stream()
			.filter(row -> !row.empty())
			.findFirst()
			.map(row -> row.cells().stream().map(TableCell::text).filter(text -> !text.isBlank()).toList())
			.orElse(List.of());
		return texts.isEmpty() ? "пустая таблица" : "«%s»".formatted(shortened(Words.line(String.join("», «", texts))));
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST_HEADER) ? text.substring(0, LONGEST_HEADER) + "…" : text;
	}

	List<Line<C>> lines() {
		return this.lines;
	}

	List<String> columns() {
		return List.copyOf(this.columns);
	}

	List<String> skipped() {
		return this.skipped;
	}

	/**
	 * A row under the header.
	 */
	record Line<C>(String place, TableRow row, Map<C, Integer> columns) {

		/** The text in the column; empty if the table has none. */
		String text(C column) {
			return this.columns.containsKey(column) ? HeadedTables.text(this.row, this.columns.get(column)) : "";
		}

	}

}
