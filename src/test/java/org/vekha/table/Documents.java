package org.vekha.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Makes the documents that tests read. A row is written «№ | Мероприятия | Сроки».
 */
public final class Documents {

	/** What the package of a Word file says of its main part. */
	static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
			<Default Extension="xml" ContentType="application/xml"/>
			<Override PartName="/word/document.xml" ContentType="%s"/>
			<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
			</Types>"""
		.formatted(WORD_TYPE);

	private final Path folder;

	public Documents(Path folder) {
		this.folder = folder;
	}

	/** A Word file with a heading and a table without merged cells. */
	public TableFile word(String heading, String... rows) {
		try (var document = new XWPFDocument()) {
			heading.lines().forEach(line -> document.createParagraph().createRun().setText(line));
			var table = document.createTable();
			for (int index = 0; index < rows.length; index++) {
				var row = (index == 0) ? table.getRow(0) : table.createRow();
				var texts = cells(rows[index]);
				for (int column = 0; column < texts.size(); column++) {
					var cell = (column < row.getTableCells().size()) ? row.getCell(column) : row.addNewTableCell();
					cell.setText(texts.get(column));
				}
			}
			return file("план.docx", document::write);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A Word file with this body and without numberings. */
	public TableFile wordBody(String body) {
		return wordBody(body, "");
	}

	/** A Word file with this body and these numberings, both in Word's own words. */
	public TableFile wordBody(String body, String numbering) {
		return zip("план.docx", "[Content_Types].xml", TYPES, "word/document.xml",
				"<w:document xmlns:w=\"%s\" xmlns:m=\"m\"><w:body>%s</w:body></w:document>".formatted(WORD, body),
				"word/numbering.xml", "<w:numbering xmlns:w=\"%s\">%s</w:numbering>".formatted(WORD, numbering));
	}

	/** An Excel file with one sheet of texts, and cells merged in it. */
	public TableFile excel(List<String> merged, String... rows) {
		try (var workbook = new XSSFWorkbook()) {
			var sheet = workbook.createSheet("План");
			for (int index = 0; index < rows.length; index++) {
				var texts = cells(rows[index]);
				var row = sheet.createRow(index);
				for (int column = 0; column < texts.size(); column++) {
					row.createCell(column).setCellValue(texts.get(column));
				}
			}
			merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
			return excel(workbook);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public TableFile excel(Workbook workbook) {
		return file("таблица.xlsx", workbook::write);
	}

	public TableFile csv(byte[] content) {
		return file("таблица.csv", stream -> stream.write(content));
	}

	/** An archive of texts, given as name, text, name, text. */
	public TableFile zip(String name, String... parts) {
		return file(name, stream -> {
			try (var zip = new ZipOutputStream(stream)) {
				for (int index = 0; index < parts.length; index += 2) {
					zip.putNextEntry(new ZipEntry(parts[index]));
					zip.write(parts[index + 1].getBytes(StandardCharsets.UTF_8));
				}
			}
		});
	}

	public TableFile file(String name, Content content) {
		try {
			var path = Files.createTempFile(this.folder, "document", ".bin");
			try (var stream = Files.newOutputStream(path)) {
				content.write(stream);
			}
			return new TableFile(name, path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The cells of «a | b || d», where the third is empty. */
	public static List<String> cells(String row) {
		return List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
	}

	/** Writes a file. */
	public interface Content {

		void write(OutputStream stream) throws IOException;

	}

}
