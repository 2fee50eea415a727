package org.vekha.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its content, and whether it is taken. Its name is never
 * believed.
 */
final class ContentCheck {

	private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

	private static final String OLD_OFFICE = "application/x-tika-msoffice";

	private static final String PACKED = "application/zip";

	private static final int HEAD = 1 << 16;

	private ContentCheck() {
	}

	/**
	 * What the file is.
	 * @throws FileRefused if it is nothing that is taken, or its name says something else
	 */
	static ContentKind of(Path file, FileName name) {
		var kind = byContent(file, name);
		kind.checkName(name);
		return kind;
	}

	private static ContentKind byContent(Path file, FileName name) {
		var type = mediaType(file);
		if (type.startsWith("image/hei")) {
			return ContentKind.HEIC;
		}
		return switch (type) {
			case PACKED, "application/x-tika-ooxml" -> PackedContent.kindOf(file, name);
			case OLD_OFFICE -> OldOfficeContent.kindOf(file, name);
			default -> (isPacked(type)) ? PackedContent.kindOf(file, name)
					: ContentKind.ofMediaType(type).orElseThrow(() -> ForeignKind.of(type).refuse(name));
		};
	}

	/** The library knows some packed files by how they begin. */
	private static boolean isPacked(String type) {
		return type.startsWith("application/vnd.oasis.opendocument.")
				|| type.startsWith("application/vnd.openxmlformats-officedocument.");
	}

	private static String mediaType(Path file) {
		try (var content = Files.newInputStream(file)) {
			var head = new ByteArrayInputStream(content.readNBytes(HEAD));
			return TYPES.detect(head, new Metadata()).getBaseType().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
