package org.vekha.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.roadmap.RoadmapRow;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Holds the rows of the demo against the printed ones: numbers, phrases, kinds of
 * deadlines and days the same, words our own. The printed titles are kept as hashes.
 */
class DemoRowsTests {

	static final List<String> PLANS = List.of("yurga", "molchanovo", "molchanovo-base", "poshekhonye", "zelenchuk",
			"gorodets");

	private static final int HASH_LENGTH = 16;

	@ParameterizedTest
	@CsvSource({ "yurga, 27", "molchanovo, 36", "molchanovo-base, 15", "poshekhonye, 21", "zelenchuk, 25",
			"gorodets, 40" })
	void hasEveryRow(String plan, int count) {
		assertThat(rows(plan)).hasSize(count);
	}

	@ParameterizedTest
	@FieldSource("PLANS")
	void carriesNumbersPhrasesAndKindsAsPrinted(String plan) {
		assertThat(rows(plan))
			.extracting(row -> Objects.requireNonNullElse(row.number(), ""), row -> row.deadline().phrase(),
					row -> row.deadline().kind().name())
			.containsExactlyElementsOf(
					printed(plan).map(row -> tuple(row.get("number"), row.get("phrase"), row.get("kind"))).toList());
	}

	@ParameterizedTest
	@FieldSource("PLANS")
	void readsTheDaysAsTheyAreMeant(String plan) {
		var printed = printed(plan).toList();
		var rows = rows(plan);
		for (int index = 0; index < rows.size(); index++) {
			var days = rows.get(index).deadline().intervals();
			var meant = periods(printed.get(index).get("intervals"));
			if (rows.get(index).deadline().kind() == DeadlineKind.RECURRING) {
				assertThat(days).isNotEmpty().allSatisfy(day -> assertThat(within(day, meant.get(0))).isTrue());
			}
			else {
				assertThat(days).as(rows.get(index).label()).isEqualTo(meant);
			}
		}
	}

	@ParameterizedTest
	@FieldSource("PLANS")
	void saysEverythingInItsOwnWords(String plan) {
		var titles = printed(plan).map(row -> row.get("title")).toList();
		assertThat(rows(plan)).extracting(RoadmapRow::title)
			.doesNotHaveDuplicates()
			.allSatisfy(title -> assertThat(titles).doesNotContain(hash(title)));
	}

	/** A surname with initials, on either side. */
	@ParameterizedTest
	@FieldSource("PLANS")
	void namesNobody(String plan) throws IOException {
		var file = new ClassPathResource("demo/%s.json".formatted(plan.replace("-base", "")));
		assertThat(file.getContentAsString(StandardCharsets.UTF_8))
			.doesNotContainPattern("[А-ЯЁ][а-яё]+ [А-ЯЁ]\\. ?[А-ЯЁ]\\.")
			.doesNotContainPattern("[А-ЯЁ]\\. ?[А-ЯЁ]\\. ?[А-ЯЁ][а-яё]+");
	}

	private static List<RoadmapRow> rows(String plan) {
		return plan.endsWith("-base") ? DemoMunicipality.read(plan.replace("-base", "")).partnerPlan().rows()
				: DemoMunicipality.read(plan).roadmap().rows();
	}

	private static Stream<CSVRecord> printed(String plan) {
		var file = DemoRowsTests.class.getResourceAsStream("printed-rows.csv");
		try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
				var records = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
			return records.getRecords().stream().filter(row -> row.get("plan").equals(plan));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Period> periods(String written) {
		return Stream.of(written.split(";")).filter(period -> !period.isEmpty()).map(period -> {
			var days = period.split("/");
			return new Period(days[0].isEmpty() ? null : LocalDate.parse(days[0]), LocalDate.parse(days[1]));
		}).toList();
	}

	private static boolean within(Period day, Period bound) {
		return !day.start().isBefore(bound.start()) && !day.end().isAfter(bound.end());
	}

	private static String hash(String title) {
		try {
			var plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
			var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
