package org.vekha.deadline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 139 deadlines of the five printed road maps.
 */
class PrintedDeadlinesTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("printed")
	void isReadAsACarefulReaderReadsIt(Row row) {
		var deadline = DeadlineReader.usual(row.plan()).read(row.phrase());
		assertThat(deadline.phrase()).isEqualTo(row.phrase());
		assertThat(deadline.kind()).isEqualTo(row.kind());
		assertThat(deadline.explanation()).isNotBlank();
		if (row.days().equals("*")) {
			assertThat(deadline.intervals()).hasSize(4);
		}
		else {
			assertThat(written(deadline.intervals())).isEqualTo(row.days());
		}
	}

	@Test
	void thereAre139() throws IOException {
		assertThat(printed()).hasSize(139);
	}

	private static Stream<Row> printed() throws IOException {
		try (var stream = PrintedDeadlinesTests.class.getResourceAsStream("printed-deadlines.tsv")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> line.split("\t", -1))
				.map(cells -> new Row(cells[0], period(cells[1]), cells[2], DeadlineKind.valueOf(cells[3]), cells[4]))
				.toList()
				.stream();
		}
	}

	private static Period period(String written) {
		var days = Arrays.stream(written.split("\\.\\.")).map(LocalDate::parse).toList();
		return new Period(days.get(0), days.get(1));
	}

	private static String written(List<Period> periods) {
		return periods.stream()
			.map(period -> "%s..%s".formatted((period.start() != null) ? period.start() : "", period.end()))
			.collect(Collectors.joining(" "));
	}

	private record Row(String id, Period plan, String phrase, DeadlineKind kind, String days) {

		@Override
		public String toString() {
			return this.id + " " + this.phrase;
		}

	}

}
