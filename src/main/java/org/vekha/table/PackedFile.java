package org.vekha.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a zip archive before anything in it is read: is it a document, how large
 * is it unpacked, is there anything dangerous in it.
 */
final class PackedFile {

	private static final int MOST_PARTS = 2000;

	private static final long MEGABYTE = 1L << 20;

	/** All parts together, unpacked. */
	private static final long LARGEST = 400 * MEGABYTE;

	/** A part that is read piece by piece. */
	private static final long LARGEST_STREAM = 300 * MEGABYTE;

	/** The texts of a spreadsheet, which are in memory together. */
	private static final long LARGEST_TEXTS = 64 * MEGABYTE;

	/** A description of the document, which is in memory as a whole. */
	private static final long LARGEST_PART = 10 * MEGABYTE;

	/** A large part that is compressed better than this was made to be. */
	private static final int BEST_COMPRESSION = 100;

	private static final long LARGE = 20 * MEGABYTE;

	private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

	/** The last are the properties of a document as some programs store them. */
	private static final Set<String> XML = Set.of(".xml", ".rels", ".vml", ".psmdcp");

	private static final String TEXTS = "sharedstrings.xml";

	private PackedFile() {
	}

	static FileKind kindOf(TableFile file) throws IOException {
		inspect(file);
		try (var office = OfficeFile.open(file)) {
			if (office.contains("vbaproject") || office.contains("macrosheets/") || office.hasType("macroEnabled")) {
				throw new TableRefused(file,
						"в нём есть макросы. Сохраните его без макросов, как .docx или .xlsx, и загрузите снова.");
			}
			if (office.declares(PackedFile::disguised)) {
				throw TableRefused.damaged(file);
			}
			if (office.hasType("wordprocessingml.document.main")) {
				return FileKind.WORD;
			}
			if (office.hasType("spreadsheetml.sheet.main")) {
				return FileKind.EXCEL;
			}
			throw new TableRefused(file, foreign(office));
		}
	}

	private static String foreign(OfficeFile office) throws IOException {
		if (office.zip().getEntry("mimetype") != null) {
			try (var type = office.part("mimetype")) {
				var name = new String(type.readNBytes(100), StandardCharsets.US_ASCII);
				if (name.contains("opendocument.text")) {
					return "это документ OpenDocument (.odt). Откройте его и сохраните как .docx.";
				}
				if (name.contains("opendocument.spreadsheet")) {
					return "это таблица OpenDocument (.ods). Откройте её и сохраните как .xlsx.";
				}
			}
		}
		if (office.hasType("wordprocessingml.template")) {
			return "это шаблон Word. Откройте его в Word и сохраните как .docx.";
		}
		if (office.hasType("spreadsheetml.template") || office.hasType("sheet.binary")) {
			return "это книга Excel в другом формате. Откройте её в Excel и сохраните как .xlsx.";
		}
		if (office.hasType("presentationml")) {
			return "это презентация. Загрузите документ с таблицей: файл .docx, .xlsx или .csv.";
		}
		return "это архив. Извлеките из него документ и загрузите сам документ.";
	}

	private static void inspect(TableFile file) throws IOException {
		try (var zip = new ZipFile(file.content().toFile())) {
			if (zip.size() > MOST_PARTS) {
				throw tooLarge(file);
			}
			long total = 0;
			for (var entries = zip.entries(); entries.hasMoreElements();) {
				var entry = entries.nextElement();
				try (var content = zip.getInputStream(entry)) {
					total += inspect(file, entry, content, LARGEST - total);
				}
			}
		}
	}

	private static long inspect(TableFile file, ZipEntry entry, InputStream content, long left) throws IOException {
		long largest = Math.min(left, largest(entry.getName()));
		var buffer = new byte[8192];
		long size = 0;
		int matched = 0;
		for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
			size += count;
			if (size > largest || (size > LARGE && size > BEST_COMPRESSION * entry.getCompressedSize())) {
				throw tooLarge(file);
			}
			for (int index = 0; index < count && matched < DOCUMENT_TYPE.length; index++) {
				matched = match(matched, buffer[index]);
			}
			if (matched == DOCUMENT_TYPE.length && isXml(entry.getName())) {
				throw new TableRefused(file,
						"в нём есть ссылки на внешние данные (DOCTYPE), которых в документах Word и Excel не бывает. "
								+ "Откройте его в Word или Excel, сохраните заново и загрузите снова.");
			}
		}
		return size;
	}

	/** How much of the word is there; zeros are the other halves of UTF-16. */
	private static int match(int matched, byte next) {
		if (next == 0) {
			return matched;
		}
		if (next == DOCUMENT_TYPE[matched]) {
			return matched + 1;
		}
		return (next == DOCUMENT_TYPE[0]) ? 1 : 0;
	}

	/** Whether a part is named so that it could be larger than its type may be. */
	private static boolean disguised(String name, String type) {
		var declared = type.toLowerCase(Locale.ROOT);
		if (declared.contains("sharedstrings")) {
			return !name.toLowerCase(Locale.ROOT).endsWith(TEXTS);
		}
		if (!declared.startsWith("application/vnd.") || !declared.endsWith("+xml")) {
			return false;
		}
		var streamed = declared.endsWith("sheet+xml") || declared.contains(".document.");
		return !isXml(name) || (!streamed && largest(name) == LARGEST_STREAM);
	}

	private static boolean isXml(String name) {
		var end = name.toLowerCase(Locale.ROOT);
		return XML.stream().anyMatch(end::endsWith);
	}

	private static long largest(String name) {
		var part = name.toLowerCase(Locale.ROOT);
		if (part.endsWith(TEXTS)) {
			return LARGEST_TEXTS;
		}
		if (part.endsWith(".rels")) {
			return LARGEST_PART;
		}
		return (!isXml(part) || part.contains("worksheets/") || part.endsWith("document.xml")) ? LARGEST_STREAM
				: LARGEST_PART;
	}

	private static TableRefused tooLarge(TableFile file) {
		return new TableRefused(file,
				"в распакованном виде он слишком большой или слишком сильно сжат, чтобы открыть его безопасно. "
						+ "Скопируйте таблицу в новый документ и загрузите его.");
	}

}
