package org.vekha.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.vekha.roadmap.CircleKind;

import static org.assertj.core.api.Assertions.assertThat;

class CircleReaderTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/org/vekha/intake/circles.csv", numLinesToSkip = 1, delimiter = ';',
			maxCharsPerColumn = 4000)
	void findsTheSchoolsOfARow(String municipality, String title, String responsible, String section, String circle,
			String unknown) {
		var read = reader(municipality).read(title, responsible, section);
		var schools = read.circle().kind() == CircleKind.NAMED ? String.join(" ", read.circle().schools())
				: read.circle().kind().name();
		assertThat(schools).isEqualTo(circle);
		assertThat(String.join(" | ", read.unknown())).isEqualTo(unknown);
		assertThat(read.explanation()).isNotBlank();
	}

	@Test
	void tellsWhereSchoolsAreNamed() {
		var read = reader("y").read("Анализ информации", "МБОУ «СОШ №1», МБОУ «СОШ №14»", null);
		assertThat(read.explanation()).isEqualTo("Названы в столбце «Ответственные»: СОШ № 1, СОШ № 14.");
	}

	@Property
	void neverFails(@ForAll String title, @ForAll String responsible) {
		assertThat(reader("g").read(title, responsible, null).circle()).isNotNull();
	}

	private static CircleReader reader(String municipality) {
		return CircleReader.ofNames(SCHOOLS.stream().filter(school -> school.id().startsWith(municipality)).toList());
	}

	private static final List<NamedSchool> SCHOOLS = schools();

	private static List<NamedSchool> schools() {
		try (var stream = CircleReaderTests.class.getResourceAsStream("/org/vekha/intake/schools.csv")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(line -> line.split(";"))
				.map(school -> NamedSchool.of(school[0], school[1], school[2]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
