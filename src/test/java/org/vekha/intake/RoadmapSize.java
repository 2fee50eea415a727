package org.vekha.intake;

import org.vekha.table.TableFile;
import org.vekha.table.TableReader;

/**
 * Reads a road map for tests of other packages.
 */
public final class RoadmapSize {

	private RoadmapSize() {
	}

	/** How many activities the file holds. */
	public static int rows(TableFile file) {
		return RoadmapTables.read(file, TableReader.read(file)).rows().size();
	}

}
