package org.vekha.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.SharedMaterial;
import org.vekha.export.FileFormat;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.table.TableFile;
import org.vekha.table.TableReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The road maps of municipalities, against what a careful reader found in them.
 */
class MunicipalRoadmapsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "yurga-2020-2021, 27", "molchanovo-programme-2020-2021, 36", "molchanovo-base-2021, 15",
			"poshekhonye-2023-2024, 21", "gorodets-2020-2021, 40" })
	void readsEachRowAsPrinted(String id, int rows) throws IOException {
		var path = SharedMaterial.file("inputs/roadmaps/" + id + ".docx");
		var file = new TableFile(id + ".docx", path);

		var roadmap = RoadmapTables.read(file, TableReader.read(file));

		var printed = printed(id);
		assertThat(roadmap.rows()).hasSize(rows);
		assertThat(roadmap.rows().stream().map(MunicipalRoadmapsTests::withoutPlace)).isEqualTo(printed.rows());
		assertThat(roadmap.title()).isEqualTo(printed.title());
		assertThat(roadmap.columns()).extracting(column -> column.header()).isEqualTo(printed.columns());
		assertThat(roadmap.warnings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "yurga-2020-2021", "molchanovo-programme-2020-2021", "molchanovo-base-2021", "poshekhonye-2023-2024",
			"gorodets-2020-2021" })
	void readsAgainWhatIsGivenOut(String id) {
		var file = new TableFile(id + ".docx", SharedMaterial.file("inputs/roadmaps/" + id + ".docx"));
		var roadmap = RoadmapTables.read(file, TableReader.read(file));

		for (var format : FileFormat.values()) {
			var again = new ExportedRoadmaps(this.folder).again(roadmap, format);

			assertThat(ExportedRoadmaps.unplaced(again.rows())).isEqualTo(ExportedRoadmaps.unplaced(roadmap.rows()));
			assertThat(again.title()).isEqualTo(roadmap.title());
			assertThat(again.columns()).startsWith(roadmap.columns().toArray(RoadmapColumn[]::new));
		}
	}

	private static List<String> withoutPlace(PrintedRow row) {
		return cells(row.number(), row.section(), row.title(), row.deadline(), row.responsible(), row.expectedResult(),
				row.schoolPart());
	}

	private static Expected printed(String id) throws IOException {
		var all = new ObjectMapper().readTree(SharedMaterial.file("facts/roadmaps.json").toFile());
		for (var roadmap : all.get("roadmaps")) {
			if (roadmap.get("id").asText().equals(id)) {
				return new Expected(roadmap);
			}
		}
		throw new IllegalArgumentException(id);
	}

	private static List<String> cells(String... cells) {
		var list = new ArrayList<String>();
		for (var cell : cells) {
			// Personal names are left out of both, in one language or the other
			list.add((cell != null) ? cell.replace("specialist", "специалист управления образования") : null);
		}
		return list;
	}

	private record Expected(String title, List<String> columns, List<List<String>> rows) {

		Expected(JsonNode roadmap) {
			this(roadmap.get("title").asText(), texts(roadmap.get("columns")), rows(roadmap));
		}

		private static List<String> texts(JsonNode array) {
			var texts = new ArrayList<String>();
			array.forEach(text -> texts.add(text.asText()));
			return texts;
		}

		private static List<List<String>> rows(JsonNode roadmap) {
			var sections = new HashMap<String, String>();
			roadmap.get("sections")
				.forEach(section -> sections.put(section.get("key").asText(), text(section, "title")));
			// The heading of a whole table stands above it in the text
			var single = sections.size() == 1;
			var rows = new ArrayList<List<String>>();
			roadmap.get("activities")
				.forEach(row -> rows.add(cells(text(row, "number"), single ? null : sections.get(text(row, "section")),
						text(row, "title"), text(row, "deadline"), text(row, "responsible"),
						text(row, "expected_result"), text(row, "school_part"))));
			return rows;
		}

		private static String text(JsonNode node, String field) {
			return node.path(field).isTextual() ? node.get(field).asText() : null;
		}

	}

}
