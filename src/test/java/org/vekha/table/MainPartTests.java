package org.vekha.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a document begins, in files of programs that declare it in another way.
 */
class MainPartTests {

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	@TempDir
	private Path folder;

	private Documents documents;

	@BeforeEach
	void makeDocuments() {
		this.documents = new Documents(this.folder);
	}

	@Test
	void findsADocumentThatIsDeclaredByItsExtension() {
		var file = changed(this.documents.word("План", "№ | Сроки", "1. | март"),
				types -> byExtension(types, Documents.WORD_TYPE));

		assertThat(TableReader.read(file)).singleElement()
			.satisfies(table -> assertThat(table.heading()).isEqualTo("План"))
			.satisfies(MainPartTests::isRead);
	}

	@Test
	void findsAWorkbookThatIsDeclaredByItsExtension() {
		var file = changed(this.documents.excel(List.of("A3:B3"), "№ | Сроки", "1. | март", "Раздел |"),
				types -> byExtension(types, EXCEL));

		assertThat(TableReader.read(file)).singleElement()
			.satisfies(MainPartTests::isRead)
			.satisfies(table -> assertThat(table.rows().get(2).cells().get(0).width()).isEqualTo(2));
	}

	@Test
	void readsThePartThatThePackageRefersTo() {
		var other = "<Override PartName=\"/another.xml\" ContentType=\"%s\"/></Types>".formatted(Documents.WORD_TYPE);
		var file = changed(this.documents.word("План", "№ | Сроки", "1. | март"),
				types -> types.replace("</Types>", other), new ZipEntry("another.xml"));

		isRead(TableReader.read(file).get(0));
	}

	private static void isRead(Table table) {
		assertThat(table.rows().subList(0, 2)).extracting(row -> row.cells().stream().map(TableCell::text).toList())
			.containsExactly(List.of("№", "Сроки"), List.of("1.", "март"));
	}

	/** Declares the main part by its extension only, and the others as before. */
	private static String byExtension(String types, String main) {
		var changed = types.replaceFirst("<Override [^>]*" + main.replace("+", "\\+") + "[^>]*/>", "")
			.replaceFirst("(<Default [^>]*)\"application/xml\"([^>]*/>)", "$1\"" + main + "\"$2");
		assertThat(changed.split(main.replace("+", "\\+"), -1)).hasSize(2);
		assertThat(changed).containsPattern("<Default [^>]*" + main.replace("+", "\\+"));
		return changed;
	}

	/** The same file with other content types, and an empty part more. */
	private TableFile changed(TableFile file, UnaryOperator<String> types, ZipEntry... more) {
		return this.documents.file(file.name(), stream -> change(file, types, List.of(more), stream));
	}

	private static void change(TableFile file, UnaryOperator<String> types, List<ZipEntry> more, OutputStream stream)
			throws IOException {
		var content = new ByteArrayInputStream(Files.readAllBytes(file.content()));
		try (var in = new ZipInputStream(content); var out = new ZipOutputStream(stream)) {
			for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				var part = in.readAllBytes();
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals("[Content_Types].xml")
						? types.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: part);
			}
			for (var entry : more) {
				out.putNextEntry(entry);
			}
		}
	}

}
