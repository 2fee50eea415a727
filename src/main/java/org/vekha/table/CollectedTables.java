package org.vekha.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the tables that have rows.
 */
class CollectedTables implements TableSink {

	private final List<Table> tables = new ArrayList<>();

	private String place;

	private List<TableRow> rows = new ArrayList<>();

	@Override
	public void table(String place) {
		finish();
		this.place = place;
	}

	@Override
	public void row(TableRow row) {
		this.rows.add(row);
	}

	List<Table> tables() {
		finish();
		return this.tables;
	}

	private void finish() {
		if (!this.rows.isEmpty()) {
			this.tables.add(new Table(this.place, "", this.rows));
			this.rows = new ArrayList<>();
		}
	}

}
