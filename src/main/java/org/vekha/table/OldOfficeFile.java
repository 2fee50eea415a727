package org.vekha.table;

import java.io.IOException;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file in the format of Office before 2007, in which newer ones are kept only when a
 * password protects them.
 */
final class OldOfficeFile {

	private OldOfficeFile() {
	}

	static TableRefused refuse(TableFile file) {
		try (var files = new POIFSFileSystem(file.content().toFile(), true)) {
			var root = files.getRoot();
			if (root.hasEntry("EncryptedPackage")) {
				return new TableRefused(file, "он защищён паролем. Снимите пароль, сохраните файл и загрузите снова.");
			}
			if (root.hasEntry("WordDocument")) {
				return new TableRefused(file,
						"это документ Word старого формата (.doc). Откройте его в Word и сохраните как .docx.");
			}
			if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
				return new TableRefused(file,
						"это книга Excel старого формата (.xls). Откройте её в Excel и сохраните как .xlsx.");
			}
			return new TableRefused(file,
					"это не документ Word и не книга Excel. Загрузите файл .docx, .xlsx или .csv.");
		}
		catch (IOException | RuntimeException ex) {
			return TableRefused.damaged(file, ex);
		}
	}

}
