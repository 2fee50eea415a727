package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.vekha.roadmap.ColumnMeaning;
import org.vekha.table.Table;
import org.vekha.table.TableFile;
import org.vekha.table.TableRefused;
import org.vekha.table.TableRow;

/**
 * Finds the tables of a road map among those of a document, and its rows in them.
 */
final class RoadmapTables {

	/** The columns that an exported road map has besides the printed ones. */
	static final Set<String> STATE_COLUMNS = Set.of("Состояние", "Исполнено", "Подтверждение");

	/** A table of no more rows is a stamp or a signature. */
	private static final int STAMP = 3;

	private final TableFile file;

	private final List<String> warnings = new ArrayList<>();

	private final PrintedRows rows = new PrintedRows(this.warnings);

	private RoadmapHeader first;

	private RoadmapHeader current;

	private String title;

	private RoadmapTables(TableFile file) {
		this.file = file;
	}

	/**
	 * The rows in their order, over all tables that are one.
	 * @throws org.vekha.table.TableRefused if there is no table, none with a column of
	 * deadlines, or none with rows
	 */
	static PrintedRoadmap read(TableFile file, List<Table> tables) {
		return new RoadmapTables(file).read(tables);
	}

	private PrintedRoadmap read(List<Table> tables) {
		for (var table : tables) {
			var header = RoadmapHeader.find(table);
			if (header.isPresent()) {
				readHeaded(table, header.get());
			}
			else if (this.current != null && goesOn(table)) {
				this.rows.read(table, this.current, 0);
			}
			else if (this.current != null || table.rows().size() > STAMP) {
				this.warnings.add(leftOut(table));
			}
		}
		if (this.first == null) {
			throw noHeader(tables);
		}
		if (this.rows.isEmpty()) {
			throw new TableRefused(this.file,
					"в таблице мероприятий под шапкой нет ни одной строки. " + "Проверьте, тот ли файл вы загружаете.");
		}
		var printed = this.rows.rows();
		return new PrintedRoadmap(this.title, this.first.printed(), printed, this.warnings);
	}

	private void readHeaded(Table table, RoadmapHeader header) {
		int start = table.rows().indexOf(header.rows().get(0));
		var lines = new ArrayList<>(table.heading().lines().toList());
		table.rows().subList(0, start).stream().map(RoadmapTables::line).forEach(lines::add);
		var heading = RoadmapTitle.of(lines);
		if (this.first == null) {
			this.first = header;
			this.title = heading.title();
			if (heading.rest() != null && SectionRow.names(heading.rest())) {
				this.rows.section(heading.rest());
			}
			warnOfOtherColumns(header);
		}
		else {
			nameSections(heading);
		}
		this.current = header;
		this.rows.read(table, header, start + header.rows().size());
	}

	/** Each of several tables has its section above it. */
	private void nameSections(RoadmapTitle heading) {
		var section = (heading.rest() != null) ? heading.rest() : heading.title();
		if (section != null) {
			this.rows.section(section);
		}
	}

	private static String line(TableRow row) {
		return row.cells().stream().map(cell -> Printed.line(cell.text())).collect(Collectors.joining(" ")).strip();
	}

	/** A table after a page break has no header of its own. */
	private boolean goesOn(Table table) {
		int columns = this.current.columns().size();
		var heading = table.heading().strip().toLowerCase(Locale.ROOT);
		var shape = table.rows().stream().anyMatch(row -> row.cells().size() == columns)
				&& table.rows().stream().allMatch(row -> row.cells().size() <= columns);
		return shape && (heading.isEmpty() || heading.startsWith("продолжение")) && looksAlike(table);
	}

	/**
	 * Whether numbers stand where they should, or there are too many columns for chance.
	 */
	private boolean looksAlike(Table table) {
		if (!this.current.has(ColumnMeaning.NUMBER)) {
			return this.current.columns().size() > 2;
		}
		return table.rows()
			.stream()
			.map(row -> this.current.read(row).getOrDefault(ColumnMeaning.NUMBER, RoadmapCell.NONE).text())
			.anyMatch(number -> number != null && Printed.isNumber(number));
	}

	private void warnOfOtherColumns(RoadmapHeader header) {
		var others = header.columns()
			.stream()
			.filter(column -> column.meaning() == ColumnMeaning.OTHER)
			.map(RoadmapHeader.Column::text)
			.filter(text -> !text.isEmpty() && !STATE_COLUMNS.contains(text))
			.map("«%s»"::formatted)
			.toList();
		if (!others.isEmpty()) {
			this.warnings.add("Не загружаются столбцы: %s.".formatted(String.join(", ", others)));
		}
	}

	private static String leftOut(Table table) {
		var words = Printed.line(line(table.rows().get(0)));
		return "%s («%s») не похожа на таблицу мероприятий и пропущена.".formatted(capitalized(table.place()),
				(words.length() > 80) ? words.substring(0, 80) + "…" : words);
	}

	private TableRefused noHeader(List<Table> tables) {
		for (var table : tables) {
			var header = RoadmapHeader.findWithoutDeadline(table);
			if (header.isPresent()) {
				return new TableRefused(this.file,
						"%s: нет столбца со сроками, есть только %s. Добавьте столбец «Сроки» и загрузите файл снова."
							.formatted(table.place(),
									header.get()
										.columns()
										.stream()
										.map(RoadmapHeader.Column::text)
										.filter(text -> !text.isEmpty())
										.map("«%s»"::formatted)
										.collect(Collectors.joining(", "))));
			}
		}
		return new TableRefused(this.file, "не найдена таблица мероприятий. Над ней должна быть строка с названиями "
				+ "столбцов, среди них «Мероприятия» и «Сроки».");
	}

	private static String capitalized(String text) {
		return text.substring(0, 1).toUpperCase() + text.substring(1);
	}

}
