package org.vekha.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Files that are packed: new office files are, and archives.
 */
final class PackedContent {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final String OPEN_DOCUMENT_TYPE = "mimetype";

	/** No more than this is unpacked of a part, whatever it claims to hold. */
	private static final int MOST_READ = 1 << 20;

	private static final Map<String, ContentKind> OFFICE = Map.of("wordprocessingml.document.main+xml",
			ContentKind.DOCX, "spreadsheetml.sheet.main+xml", ContentKind.XLSX, "presentationml.presentation.main+xml",
			ContentKind.PPTX);

	private final ZipFile zip;

	private final FileName name;

	private PackedContent(ZipFile zip, FileName name) {
		this.zip = zip;
		this.name = name;
	}

	/** What is packed in the file, as it says inside itself. */
	static ContentKind kindOf(Path file, FileName name) {
		try (var zip = new ZipFile(file.toFile())) {
			return new PackedContent(zip, name).kind();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw FileRefused.damaged(name);
		}
	}

	private ContentKind kind() throws IOException {
		var openDocument = part(OPEN_DOCUMENT_TYPE).strip();
		var types = part(CONTENT_TYPES);
		if (types.contains("macroEnabled") || types.contains("vbaProject") || hasPart("vbaproject.bin")) {
			throw FileRefused.macros(this.name);
		}
		if (!openDocument.isEmpty()) {
			return openDocument(openDocument);
		}
		return OFFICE.entrySet()
			.stream()
			.filter(office -> types.contains(office.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> ForeignKind.ARCHIVE.refuse(this.name));
	}

	private ContentKind openDocument(String type) throws IOException {
		var kind = ContentKind.ofMediaType(type).orElseThrow(() -> ForeignKind.OTHER.refuse(this.name));
		if (this.zip.stream().anyMatch(entry -> entry.getName().matches("(?i)(Basic|Scripts)/.+"))) {
			throw FileRefused.macros(this.name);
		}
		if (part("META-INF/manifest.xml").contains("encryption-data")) {
			throw FileRefused.locked(this.name);
		}
		return kind;
	}

	private boolean hasPart(String end) {
		return this.zip.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(end));
	}

	/** A part of the file as text; empty if there is none. */
	private String part(String name) throws IOException {
		var entry = this.zip.getEntry(name);
		if (entry == null) {
			return "";
		}
		try (var content = this.zip.getInputStream(entry)) {
			return new String(content.readNBytes(MOST_READ), StandardCharsets.UTF_8);
		}
	}

}
