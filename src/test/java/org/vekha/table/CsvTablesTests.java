package org.vekha.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTablesTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t" })
	void guessesWhatSeparatesTheColumns(String delimiter) {
		var table = read(
				String.join(delimiter, "№", "Мероприятия", "Сроки") + "\r\n"
						+ String.join(delimiter, "1", "\"Семинар, «мастер»; встреча\"", "май") + "\r\n",
				StandardCharsets.UTF_8);

		assertThat(texts(table)).containsExactly(List.of("№", "Мероприятия", "Сроки"),
				List.of("1", "Семинар, «мастер»; встреча", "май"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1251", "UTF-16" })
	void readsTheEncodingsThatExcelSaves(String encoding) {
		assertThat(texts(read("Школа;Ёлкино\r\n", Charset.forName(encoding))))
			.containsExactly(List.of("Школа", "Ёлкино"));
	}

	@Test
	void leavesOutTheMarkOfTheEncoding() {
		assertThat(texts(read("\ufeffШкола;ВПР\n", StandardCharsets.UTF_8))).containsExactly(List.of("Школа", "ВПР"));
	}

	@Test
	void countsEmptyRowsButLeavesThemOut() {
		assertThat(read("а;б\n\n;\nв;г\n", StandardCharsets.UTF_8).rows()).extracting(TableRow::number)
			.containsExactly(1, 4);
	}

	@Test
	void tellsFormulas() {
		assertThat(read("Школа;=1+2\n", StandardCharsets.UTF_8).rows().get(0).at(2)).map(TableCell::computed)
			.hasValue(true);
	}

	@Test
	void refusesTextWithoutColumns() {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> read("просто текст\n", StandardCharsets.UTF_8))
			.withMessageContaining("нет таблицы");
	}

	private Table read(String text, Charset encoding) {
		return TableReader.read(new Documents(this.folder).csv(text.getBytes(encoding))).get(0);
	}

	private static List<List<String>> texts(Table table) {
		return table.rows().stream().map(row -> row.cells().stream().map(TableCell::text).toList()).toList();
	}

}
