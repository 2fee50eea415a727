package org.vekha.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is empty fills the memory, too.
 */
class BoundsTests {

	private static final Bounds SMALL = new Bounds(1_000, 60, 100, 2_000);

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void emptyCellsTakeRoomInWord() {
		assertThat(WordTables.read(emptyTables(25), SMALL)).hasSize(25);

		assertTooMuch(() -> WordTables.read(emptyTables(26), SMALL));
		assertTooMuch(() -> WordTables.read(this.documents.wordBody("<w:tbl/>".repeat(41)), SMALL));
		assertTooMuch(
				() -> WordTables.read(this.documents.wordBody("<w:tbl>" + "<w:tr/>".repeat(98) + "</w:tbl>"), SMALL));
	}

	@Test
	void refusesManyEmptyTables() {
		assertTooMuch(() -> TableReader.read(emptyTables(200_000)));
	}

	@Test
	void shortCellsTakeRoomInExcel() {
		var collected = new CollectedTables();
		ExcelTables.read(this.documents.excel(List.of(), rows(62)), SMALL, collected);
		assertThat(collected.tables().get(0).rows()).hasSize(62);

		assertTooMuch(() -> ExcelTables.read(this.documents.excel(List.of(), rows(63)), SMALL, new CollectedTables()));
	}

	@Test
	void shortCellsTakeRoomInCsv() {
		var collected = new CollectedTables();
		CsvTables.read(csv(62), SMALL, collected);
		assertThat(collected.tables().get(0).rows()).hasSize(62);

		assertTooMuch(() -> CsvTables.read(csv(63), SMALL, new CollectedTables()));
	}

	private TableFile emptyTables(int count) {
		return this.documents.wordBody("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>".repeat(count));
	}

	private static String[] rows(int count) {
		var rows = new String[count];
		Arrays.fill(rows, "1");
		return rows;
	}

	private TableFile csv(int count) {
		return this.documents.csv("1;\n".repeat(count).getBytes(StandardCharsets.UTF_8));
	}

	private static void assertTooMuch(Runnable reading) {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(reading::run)
			.withMessageContaining("слишком много текста, строк или ячеек");
	}

}
