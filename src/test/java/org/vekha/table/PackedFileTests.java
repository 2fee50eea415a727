package org.vekha.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Archives that are no documents, or dangerous ones.
 */
class PackedFileTests {

	private static final String TABLE = "<w:document xmlns:w=\"wordprocessingml\"><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:document>";

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void refusesMacros() {
		var types = types(Documents.WORD_TYPE);

		assertRefused(this.documents.zip("план.docx", "[Content_Types].xml", types, "word/document.xml", "<document/>",
				"word/vbaProject.bin", "x"), "в нём есть макросы");
		assertRefused(
				this.documents.zip("план.docm", "[Content_Types].xml",
						types("application/vnd.ms-word.document.macroEnabled.main+xml"), "word/document.xml", "<d/>"),
				"в нём есть макросы");
	}

	@Test
	void refusesAZipBomb() {
		var zeros = new byte[1 << 20];

		assertRefused(this.documents.file("план.docx", stream -> {
			var zip = new ZipOutputStream(stream);
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			for (int megabyte = 0; megabyte < 50; megabyte++) {
				zip.write(zeros);
			}
			zip.finish();
		}), "слишком большой или слишком сильно сжат");
	}

	@ParameterizedTest
	@CsvSource({ "xl/texts.bin, spreadsheetml.sharedStrings+xml", "xl/texts.xml, spreadsheetml.sharedStrings+xml",
			"xl/texts.xml, spreadsheetml.SharedStrings+XML", "xl/styles.bin, spreadsheetml.styles+xml",
			"xl/worksheets/styles.xml, spreadsheetml.styles+xml", "word/numbering, wordprocessingml.numbering+xml" })
	void refusesPartsThatAreNamedLikeOthers(String part, String type) {
		var types = types(Documents.WORD_TYPE).replace("</Types>",
				"<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>"
					.formatted(part, type));

		assertRefused(
				this.documents.zip("план.docx", "[Content_Types].xml", types, "word/document.xml", TABLE, part, "<x/>"),
				"он повреждён");
	}

	@Test
	void takesPartsThatAreNamedInTheirOwnWay() {
		var types = types(Documents.WORD_TYPE).replace("</Types>",
				"<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/><Default Extension=\"psmdcp\" "
						+ "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");

		assertThat(TableReader
			.read(this.documents.zip("план.docx", "[Content_Types].xml", types, "word/document.xml", TABLE)))
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/_rels/sheet1.xml.rels", "xl/styles.XML", "docProps/core.psmdcp" })
	void refusesLargeDescriptions(String part) {
		var zeros = new byte[1 << 20];

		assertRefused(this.documents.file("план.xlsx", stream -> {
			var zip = new ZipOutputStream(stream);
			zip.putNextEntry(new ZipEntry(part));
			for (int megabyte = 0; megabyte < 11; megabyte++) {
				zip.write(zeros);
			}
			zip.finish();
		}), "слишком большой или слишком сильно сжат");
	}

	@Test
	void refusesTooManyParts() {
		assertRefused(this.documents.file("план.docx", stream -> {
			var zip = new ZipOutputStream(stream);
			for (int part = 0; part < 2001; part++) {
				zip.putNextEntry(new ZipEntry("part" + part));
			}
			zip.finish();
		}), "слишком большой или слишком сильно сжат");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16" })
	void refusesExternalEntities(String encoding) {
		var document = ("<?xml version=\"1.0\" encoding=\"%s\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
				+ "<d>&e;</d>")
			.formatted(encoding);

		assertRefused(this.documents.file("план.docx", stream -> {
			var zip = new ZipOutputStream(stream);
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(types(Documents.WORD_TYPE).getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(document.getBytes(encoding));
			zip.finish();
		}), "в нём есть ссылки на внешние данные (DOCTYPE)");
	}

	@Test
	void tellsOtherArchives() {
		assertRefused(this.documents.zip("план.odt", "mimetype", "application/vnd.oasis.opendocument.text"),
				"это документ OpenDocument (.odt)");
		assertRefused(this.documents.zip("план.zip", "план.docx", "x"), "это архив");
	}

	private static String types(String type) {
		return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>".formatted(type);
	}

	private static void assertRefused(TableFile file, String told) {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableReader.read(file))
			.withMessageStartingWith("Файл «" + file.name() + "»: ")
			.withMessageContaining(told);
	}

}
