package org.vekha.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table's header, read column by column from the top.
 */
final class HeaderRows {

	private static final Pattern SCHOOL = Pattern
		.compile("назван|наимен|школ|(?<!\\p{L})(оо|оу|образоват)(?!\\p{L})|организац|учрежден");

	private static final Pattern NO_SCHOOL = Pattern
		.compile("логин|код|территор|муницип|район|регион|процедур|предмет|класс|%|доля|числ|(?<!\\p{L})(вид|год|кол)");

	private static final Pattern CODE = Pattern.compile("логин|(?<!\\p{L})код(?!\\p{L})|идентиф|login");

	private static final Pattern NO_CODE = Pattern.compile("предмет|процедур|муницип|район|территор|регион|город");

	private final List<RowCells> rows;

	HeaderRows(List<RowCells> rows) {
		this.rows = List.copyOf(rows);
	}

	/** Whether a cell of the row heads the column of the schools. */
	static boolean headsSchools(RowCells row) {
		return row.filled().limit(2).count() == 2 && row.filled().anyMatch(column -> isSchool(row.text(column)));
	}

	/** Whether the row names a procedure above the columns, but nothing beside. */
	static boolean headsProcedures(RowCells row, int schoolColumn) {
		return row.text(schoolColumn).isEmpty()
				&& row.filled().anyMatch(column -> ProcedureWords.in(row.text(column)).namesKind());
	}

	/** Whether the row goes on with a header instead of naming a school. */
	static boolean goesOn(RowCells row, int schoolColumn, String header) {
		var school = row.ownText(schoolColumn);
		return !row.blank() && (school.isEmpty() || school.equals(header))
				&& row.filled().mapToObj(row::text).allMatch(HeaderRows::canHead);
	}

	private static boolean canHead(String text) {
		return Figure.noData(text).isEmpty()
				&& (Figure.number(text).isEmpty() || ProcedureWords.in(text).namesYear() || text.equals("2"));
	}

	private static boolean isSchool(String text) {
		var lower = text.toLowerCase();
		return text.length() < 100 && SCHOOL.matcher(lower).find() && !NO_SCHOOL.matcher(lower).find();
	}

	static boolean isCode(String text) {
		var lower = text.toLowerCase();
		return CODE.matcher(lower).find() && !NO_CODE.matcher(lower).find();
	}

	static int schoolColumn(RowCells row) {
		return row.filled()
			.filter(column -> isSchool(row.text(column)))
			.boxed()
			.min((one, other) -> Integer.compare(rank(row.text(one)), rank(row.text(other))))
			.orElse(0);
	}

	private static int rank(String text) {
		var lower = text.toLowerCase();
		return lower.contains("назван") || lower.contains("наимен") ? 0 : lower.contains("школ") ? 1 : 2;
	}

	int firstRow() {
		return this.rows.get(0).number();
	}

	int lastRow() {
		return this.rows.get(this.rows.size() - 1).number();
	}

	int lastColumn() {
		return this.rows.stream().mapToInt(RowCells::last).max().orElse(0);
	}

	/** Whether the row is one of the header's, as after a page break. */
	boolean repeatedBy(RowCells row) {
		return this.rows.stream()
			.anyMatch(header -> row.filled().allMatch(column -> header.text(column).equals(row.text(column))));
	}

	/** Everything that the rows say above the column. */
	List<ResultColumn.Named> columns() {
		var paths = new ArrayList<LinkedHashSet<String>>();
		for (int column = 0; column <= lastColumn(); column++) {
			paths.add(new LinkedHashSet<>());
		}
		this.rows.forEach(row -> {
			var last = row.number() == lastRow() && this.rows.size() > 1;
			var carried = "";
			for (int column = 1; column <= lastColumn(); column++) {
				var text = row.ownText(column);
				carried = !text.isEmpty() ? text : carries(carried, last) && !row.continued(column) ? carried : "";
				if (!carried.isEmpty()) {
					paths.get(column).add(carried);
				}
			}
		});
		var columns = new ArrayList<ResultColumn.Named>();
		for (int column = 1; column <= lastColumn(); column++) {
			columns.add(named(column, String.join(" ", paths.get(column))));
		}
		return columns;
	}

	/** Whether a cell may be merged to the right where a file does not say so. */
	private static boolean carries(String text, boolean last) {
		var words = ProcedureWords.in(text);
		return words.namesKind() || words.namesYear() || words.namesSubject()
				|| !last && Measure.in(words.rest()).isPresent();
	}

	private static ResultColumn.Named named(int column, String text) {
		var words = ProcedureWords.in(text);
		var rest = words.rest().replaceAll("[^\\p{L}\\d%]+", "");
		return new ResultColumn.Named(column, text, words, Measure.in(words.rest()), !rest.isEmpty());
	}

}
