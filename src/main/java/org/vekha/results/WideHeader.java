package org.vekha.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vekha.assessment.Procedure;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The header of the federal layout: which columns belong to which procedure and year.
 */
final class WideHeader {

	private final ResultPlace place;

	private final Problems problems;

	private final HeaderRows rows;

	private final SchoolYear newest;

	private final Map<Key, Map<Measure, Integer>> groups = new LinkedHashMap<>();

	WideHeader(ResultPlace place, Problems problems, HeaderRows rows, SchoolYear newest) {
		this.place = place;
		this.problems = problems;
		this.rows = rows;
		this.newest = newest;
	}

	/** The procedures whose columns are complete; the faults of the others are noted. */
	List<ResultColumn> read(List<ResultColumn.Named> columns) {
		columns.stream().filter(WideHeader::concernsProcedure).forEach(this::sort);
		var read = new ArrayList<ResultColumn>();
		this.groups.forEach((key, group) -> {
			if (group.containsKey(Measure.TWO) && group.containsKey(Measure.HIGH)) {
				read.add(new ResultColumn(key.procedure(), key.year(), group.get(Measure.TWO), group.get(Measure.HIGH),
						group.getOrDefault(Measure.PARTICIPANTS, 0)));
			}
			else {
				var missing = group.containsKey(Measure.TWO) ? Measure.HIGH : Measure.TWO;
				this.problems.add(this.place.row(this.rows.lastRow()),
						"у процедуры %s нет столбца «%s».".formatted(key.label(), missing.title()));
			}
		});
		return read;
	}

	/** Other columns, the territory for instance, are nobody's business here. */
	private static boolean concernsProcedure(ResultColumn.Named column) {
		return !HeaderRows.isCode(column.text()) && (column.words().namesKind() || column.words().namesYear()
				|| column.measure().filter(Measure.TWO::equals).isPresent());
	}

	private void sort(ResultColumn.Named column) {
		try {
			var key = new Key(column.words().procedure(), column.words().schoolYear(this.newest));
			sort(column, key, this.groups.computeIfAbsent(key, found -> new EnumMap<>(Measure.class)));
		}
		catch (RuleViolation fault) {
			this.problems.add(this.place.cell(this.rows.firstRow(), column.column()),
					"«%s» – %s.".formatted(column.text(), fault.getMessage().replaceAll("\\.$", "")));
		}
	}

	/** Where a column is headed by its procedure alone, the first is that of «2». */
	private void sort(ResultColumn.Named column, Key key, Map<Measure, Integer> group) {
		var measure = column.measure();
		if (measure.isEmpty() && !column.measureWritten() && !group.containsKey(Measure.HIGH)) {
			measure = Optional.of(group.containsKey(Measure.TWO) ? Measure.HIGH : Measure.TWO);
		}
		measure.ifPresent(found -> {
			var other = group.putIfAbsent(found, column.column());
			if (other != null) {
				this.problems.add(this.place.cell(this.rows.firstRow(), column.column()),
						"столбец повторяет столбец %s: %s, %s. Оставьте один.".formatted(this.place.column(other),
								key.label(), found.title()));
			}
		});
	}

	private record Key(Procedure procedure, SchoolYear year) {

		String label() {
			return this.procedure.label() + " " + this.year;
		}

	}

}
