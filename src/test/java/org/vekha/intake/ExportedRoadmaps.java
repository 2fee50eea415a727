package org.vekha.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.vekha.deadline.Deadline;
import org.vekha.export.FileFormat;
import org.vekha.export.RoadmapSheet;
import org.vekha.export.StatedRow;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;

/**
 * Takes rows out into a file and reads them in again.
 */
final class ExportedRoadmaps {

	private final Path folder;

	ExportedRoadmaps(Path folder) {
		this.folder = folder;
	}

	PrintedRoadmap again(PrintedRoadmap printed, FileFormat format) {
		return again(printed.title(), printed.columns(), printed.rows(), format);
	}

	PrintedRoadmap again(String title, List<RoadmapColumn> columns, List<PrintedRow> rows, FileFormat format) {
		var file = write(title, columns, rows, format);
		return RoadmapTables.read(file, TableReader.read(file));
	}

	TableFile write(String title, List<RoadmapColumn> columns, List<PrintedRow> rows, FileFormat format) {
		var stated = rows.stream().map(ExportedRoadmaps::stated).toList();
		var sheet = RoadmapSheet.of(title, "Состояние на 01.02.2021", columns, stated);
		return new Documents(this.folder).file("карта." + format.name().toLowerCase(),
				stream -> write(sheet, format, stream));
	}

	private static void write(RoadmapSheet sheet, FileFormat format, OutputStream stream) throws IOException {
		format.write(sheet, stream);
	}

	private static StatedRow stated(PrintedRow row) {
		var deadline = Deadline.unclear(Objects.requireNonNullElse(row.deadline(), ""), "Срок не прочитан.");
		var content = new RoadmapRow(row.number(), row.section(), row.title(), deadline, row.responsible(), List.of(),
				row.expectedResult(), row.schoolPart(), null, Circle.listed());
		return new StatedRow(content, "В работе. Срок истёк 31.01.2021", "01.01.2021",
				"№ 5 от 01.01.2021\nСОШ 1: на бумаге");
	}

	/** The rows without where they stand. */
	static List<PrintedRow> unplaced(List<PrintedRow> rows) {
		return rows.stream()
			.map(row -> new PrintedRow("", row.number(), row.section(), row.title(), row.deadline(), row.responsible(),
					row.expectedResult(), row.schoolPart()))
			.toList();
	}

}
