package org.vekha.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files of the office programs up to 2003; locked files of the new ones look like them.
 */
final class OldOfficeContent {

	private OldOfficeContent() {
	}

	/** What the file holds, by the names of its parts. */
	static ContentKind kindOf(Path file, FileName name) {
		try (var parts = new POIFSFileSystem(file.toFile(), true)) {
			return kindOf(parts.getRoot(), name);
		}
		catch (FileRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// The library fails in many ways on what is cut off
			throw FileRefused.damaged(name);
		}
	}

	private static ContentKind kindOf(DirectoryEntry root, FileName name) {
		if (hasAny(root, "EncryptedPackage", "EncryptionInfo")) {
			throw FileRefused.locked(name);
		}
		if (hasAny(root, "Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA")) {
			throw FileRefused.macros(name);
		}
		if (hasAny(root, "WordDocument")) {
			return ContentKind.DOC;
		}
		if (hasAny(root, "Workbook", "Book")) {
			return ContentKind.XLS;
		}
		throw new FileRefused(name,
				hasAny(root, "PowerPoint Document")
						? "это презентация PowerPoint 97–2003. Сохраните её как .pptx или PDF и приложите снова."
						: "такие файлы не принимаются. " + ContentKind.TAKEN);
	}

	private static boolean hasAny(DirectoryEntry root, String... parts) {
		return Stream.of(parts).anyMatch(root::hasEntryCaseInsensitive);
	}

}
