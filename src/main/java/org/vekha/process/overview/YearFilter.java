package org.vekha.process.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which schools are shown; it stands in the address, and the page's script filters by the
 * same rule.
 *
 * @param state the name of a state, or nothing
 * @param phase the key of a column, or nothing
 * @param text a part of a school's name, or nothing
 * @param overdue only what is overdue
 */
record YearFilter(String state, String phase, String text, boolean overdue) {

	static YearFilter of(Map<String, String> asked) {
		return new YearFilter(asked.getOrDefault("state", ""), asked.getOrDefault("phase", ""),
				asked.getOrDefault("text", "").strip().toLowerCase(Locale.ROOT), asked.containsKey("overdue"));
	}

	/** A school passes if one of its cells is all that is asked for. */
	boolean passes(YearRow row, List<YearColumn> columns) {
		return row.name().toLowerCase(Locale.ROOT).contains(this.text)
				&& (unbound() || IntStream.range(0, columns.size())
					.filter(column -> this.phase.isEmpty() || columns.get(column).key().equals(this.phase))
					.mapToObj(row.cells()::get)
					.anyMatch(cell -> (this.state.isEmpty() || cell.state().name().equals(this.state))
							&& (!this.overdue || cell.overdue() > 0)));
	}

	private boolean unbound() {
		return this.state.isEmpty() && !this.overdue;
	}

}
