package org.vekha.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.NoSuchElementException;
import java.util.Random;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that are no documents, or dangerous ones: each is told what is wrong and what to
 * do.
 */
class RefusedFilesTests {

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void refusesWhatIsNoDocument() {
		var bytes = new byte[5000];
		new Random(1).nextBytes(bytes);

		assertRefused(this.documents.file("план.docx", stream -> stream.write(bytes)), "это не документ Word");
		assertRefused(this.documents.file("данные.csv", stream -> stream.write(bytes)), "это не документ Word");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "MZ\u0090 | это программа", "%PDF-1.7 | это документ PDF", "{\\rtf1 | это документ RTF",
					"<html><table> | это веб-страница", "  <!DOCTYPE html> | это веб-страница",
					"<?xml version=\"1.0\"?> | это веб-страница или XML", "Rar!.. | это архив",
					"простой текст | это обычный текст" })
	void tellsWhatTheFileReallyIs(String start, String told) {
		assertRefused(this.documents.file("план.docx",
				stream -> stream.write((start + " ...").getBytes(StandardCharsets.UTF_8))), told);
	}

	@Test
	void refusesAnEmptyFile() {
		assertRefused(this.documents.file("план.docx", stream -> {
		}), "он пустой");
	}

	@Test
	void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
		var path = this.folder.resolve("large");
		try (var file = new RandomAccessFile(path.toFile(), "rw")) {
			file.setLength(50L << 20);
		}

		assertRefused(new TableFile("план.docx", path), "он слишком большой: 50 МБ, а можно не больше 20 МБ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "план.xlsx", "план.csv", "план.doc", "план" })
	void tellsAWrongExtension(String name) {
		var word = this.documents.word("План", "№ | Сроки");

		assertRefused(new TableFile(name, word.content()), "по содержанию это документ Word (.docx)");
	}

	@ParameterizedTest
	@CsvSource({ "WordDocument, это документ Word старого формата (.doc)",
			"Workbook, это книга Excel старого формата (.xls)", "Book, это книга Excel старого формата (.xls)",
			"Other, это не документ Word и не книга Excel" })
	void tellsOldFormats(String entry, String told) {
		assertRefused(this.documents.file("план.doc", stream -> {
			try (var old = new POIFSFileSystem()) {
				old.createDocument(new ByteArrayInputStream(new byte[100]), entry);
				old.writeFilesystem(stream);
			}
		}), told);
	}

	@Test
	void tellsThatAPasswordProtectsIt() {
		var word = this.documents.word("План", "№ | Сроки");

		assertRefused(this.documents.file("план.docx", stream -> {
			try (var files = new POIFSFileSystem()) {
				var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
				encryptor.confirmPassword("secret");
				try (var encrypted = encryptor.getDataStream(files)) {
					Files.copy(word.content(), encrypted);
				}
				catch (GeneralSecurityException ex) {
					throw new IllegalStateException(ex);
				}
				files.writeFilesystem(stream);
			}
		}), "он защищён паролем. Снимите пароль");
	}

	@ParameterizedTest
	@ValueSource(ints = { 40, 300, 900 })
	void refusesATruncatedFile(int length) throws IOException {
		var word = this.documents.word("План", "№ | Сроки");
		var content = Files.readAllBytes(word.content());

		assertRefused(this.documents.file("план.docx", stream -> stream.write(content, 0, length)),
				"он повреждён или загружен не полностью");
	}

	@Test
	void refusesATruncatedPart() {
		assertRefused(this.documents.wordBody("<w:tbl><w:tr>"), "он повреждён");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<w:tc/>", "<w:tr/>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl><w:tcPr><w:vMerge/></w:tcPr>" })
	void refusesCellsOutsideATable(String body) {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(this.documents.wordBody(body)))
			.withMessageContaining("он повреждён")
			.withCauseInstanceOf(NoSuchElementException.class);
	}

	@Test
	void refusesMergedCellsThatOverlap() throws IOException {
		try (var workbook = new XSSFWorkbook()) {
			var sheet = workbook.createSheet("План");
			for (int row = 0; row < 100; row++) {
				sheet.createRow(row).createCell(1).setCellValue("март");
			}
			for (int row = 1; row < 100; row++) {
				sheet.addMergedRegionUnsafe(new CellRangeAddress(0, row, 0, 0));
			}
			assertRefused(this.documents.excel(workbook), "он повреждён");
		}
	}

	@Test
	void refusesTooManyMergedCellsInAllSheets() throws IOException {
		try (var workbook = new XSSFWorkbook()) {
			for (int number = 0; number < 2; number++) {
				var sheet = workbook.createSheet();
				sheet.createRow(0).createCell(0).setCellValue("март");
				for (int row = 0; row < 30_000; row++) {
					sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
				}
			}
			assertRefused(this.documents.excel(workbook), "он повреждён");
		}
	}

	@Test
	void refusesADocumentWithoutTables() {
		assertRefused(this.documents.wordBody("<w:p><w:r><w:t>Приказ</w:t></w:r></w:p>"), "в нём нет ни одной таблицы");
	}

	private static void assertRefused(TableFile file, String told) {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(file))
			.withMessageStartingWith("Файл «" + file.name() + "»: ")
			.withMessageContaining(told);
	}

}
