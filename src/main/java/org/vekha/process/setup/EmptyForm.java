package org.vekha.process.setup;

import java.nio.charset.StandardCharsets;

import org.vekha.export.ExcelTable;
import org.vekha.process.intake.UploadedName;
import org.vekha.shared.RuleViolation;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/**
 * A table to be filled in and handed in again.
 */
final class EmptyForm {

	private EmptyForm() {
	}

	static ResponseEntity<byte[]> of(String name, ExcelTable table) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString())
			.contentType(MediaType.parseMediaType(ExcelTable.MEDIA_TYPE))
			.body(ExcelTable.file(table));
	}

	/** The name of a file that is handed in. */
	static String nameOf(MultipartFile file) {
		if (file == null) {
			throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
		return UploadedName.of(file);
	}

}
