package org.vekha.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Small files of many kinds, as real programs write them.
 */
public final class SomeFiles {

	private SomeFiles() {
	}

	public static byte[] pdf() {
		return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
			.getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] text() {
		return "Протокол встречи с родителями\nДоговорились о помощи.\n".getBytes(StandardCharsets.UTF_8);
	}

	static byte[] html() {
		return "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.UTF_8);
	}

	static byte[] svg() {
		return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"
			.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] script() {
		return "#!/bin/sh\nrm -r data\n".getBytes(StandardCharsets.UTF_8);
	}

	static byte[] windowsProgram() {
		var program = new byte[512];
		program[0] = 'M';
		program[1] = 'Z';
		program[60] = (byte) 128;
		program[128] = 'P';
		program[129] = 'E';
		return program;
	}

	static byte[] linuxProgram() {
		return new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0 };
	}

	static byte[] jpeg() {
		return new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1 };
	}

	public static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
	}

	static byte[] gif() {
		return "GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] heic() {
		return "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] rtf() {
		return "{\\rtf1\\ansi Hello}".getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] docx() {
		return written(out -> {
			try (var document = new XWPFDocument()) {
				document.createParagraph().createRun().setText("Справка");
				document.write(out);
			}
		});
	}

	static byte[] xlsx() {
		return written(out -> {
			try (var book = new XSSFWorkbook()) {
				book.createSheet("Лист");
				book.write(out);
			}
		});
	}

	static byte[] pptx() {
		return written(out -> {
			try (var show = new XMLSlideShow()) {
				show.createSlide();
				show.write(out);
			}
		});
	}

	static byte[] xls() {
		return written(out -> {
			try (var book = new HSSFWorkbook()) {
				book.createSheet("Лист");
				book.write(out);
			}
		});
	}

	/** An old office file with parts of these names. */
	static byte[] oldOffice(String... parts) {
		return written(out -> {
			try (var file = new POIFSFileSystem()) {
				for (var part : parts) {
					file.createDocument(new ByteArrayInputStream(new byte[5000]), part);
				}
				file.writeFilesystem(out);
			}
		});
	}

	static byte[] lockedDocx() {
		return written(out -> {
			try (var file = new POIFSFileSystem()) {
				var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
				encryptor.confirmPassword("secret");
				try (var packed = OPCPackage.open(new ByteArrayInputStream(docx()));
						var target = encryptor.getDataStream(file)) {
					packed.save(target);
				}
				catch (IOException ex) {
					throw ex;
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
				file.writeFilesystem(out);
			}
		});
	}

	static byte[] docm() {
		return zip("[Content_Types].xml",
				"<Types><Override PartName=\"/word/document.xml\" "
						+ "ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
				"word/document.xml", "<document/>", "word/vbaProject.bin", "…");
	}

	/** Says that it is a plain document, and brings a macro all the same. */
	static byte[] docxWithMacro() {
		return zip("[Content_Types].xml",
				"<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
						+ "officedocument.wordprocessingml.document.main+xml\"/></Types>",
				"word/document.xml", "<document/>", "word/VBAproject.BIN", "…");
	}

	static byte[] openDocument(String type, String... parts) {
		var all = new String[parts.length + 2];
		all[0] = "mimetype";
		all[1] = type;
		System.arraycopy(parts, 0, all, 2, parts.length);
		return zip(all);
	}

	/** Parts by their names. */
	static byte[] zip(String... namesAndContents) {
		return written(out -> {
			var zip = new ZipOutputStream(out);
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
			zip.finish();
		});
	}

	private static byte[] written(Writing writing) {
		var out = new ByteArrayOutputStream();
		try {
			writing.to(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * Writes a file.
	 */
	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

}
