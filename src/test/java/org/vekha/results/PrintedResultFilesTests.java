package org.vekha.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.table.TableFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two tables of results that municipalities have printed, against their figures.
 */
class PrintedResultFilesTests {

	private static final Path FOLDER = Path.of("src/test/resources/org/vekha/results");

	@Test
	void areReadExactly() throws IOException {
		var read = new ArrayList<String>();
		var molchanovo = read("molchanovo-2018-2019.xlsx", read);
		var yurga = read("yurga-2018-2019.xlsx", read);
		assertThat(read).containsExactlyInAnyOrderElementsOf(printed());
		assertThat(List.of(molchanovo, yurga)).allSatisfy(file -> {
			assertThat(file.allProblems()).isEmpty();
			assertThat(file.warnings()).isEmpty();
			assertThat(file.procedures()).hasSize(16);
			assertThat(file.newest()).hasToString("2018/2019");
		});
		assertThat(molchanovo.schools()).isEqualTo(6);
		assertThat(yurga.schools()).isEqualTo(2);
	}

	private static ReadResults read(String file, List<String> lines) {
		var schools = SomeSchools.named("Молчановская СОШ № 2", "Сарафановская СОШ", "Тунгусовская СОШ",
				"Сулзатская СОШ", "Могочинская СОШ", "Суйгинская СОШ", "СОШ № 1", "СОШ № 14");
		return ResultsReader.read(new TableFile(file, FOLDER.resolve(file)), schools, WrittenTable.NEWEST,
				result -> lines.add("%s;%s;%s;%s".formatted(result.school().name(), result.procedure().label(),
						result.schoolYear(), (result.noData() != null) ? "-;-"
								: result.percentTwo().toPlainString() + ";" + result.percentHigh().toPlainString())));
	}

	private static List<String> printed() throws IOException {
		return Files.readAllLines(FOLDER.resolve("printed-results.csv")).stream().skip(1).toList();
	}

}
