package org.vekha.process.setup;

import org.vekha.process.intake.UploadedName;
import org.vekha.shared.RuleViolation;

import org.springframework.web.multipart.MultipartFile;

/**
 * A table that is handed in.
 */
final class HandedTable {

	private HandedTable() {
	}

	/** The name of a file that is handed in. */
	static String nameOf(MultipartFile file) {
		if (file == null) {
			throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
		return UploadedName.of(file);
	}

}
