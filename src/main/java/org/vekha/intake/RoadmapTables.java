package org.vekha.intake;

import java.util.List;

import org.vekha.table.Table;
import org.vekha.table.TableFile;

/**
 * Finds the tables of a road map among those of a document, and its rows in them.
 */
final class RoadmapTables {

	private RoadmapTables() {
	}

	/**
	 * The rows in their order, over all tables that are one.
	 * @throws org.vekha.table.TableRefused if there is no table, none with a column of
	 * deadlines, or none with rows
	 */
	static PrintedRoadmap read(TableFile file, List<Table> tables) {
		throw new UnsupportedOperationException(file.name() + tables);
	}

}
