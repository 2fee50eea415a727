package org.vekha.process.intake;

import org.vekha.shared.RuleViolation;

import org.springframework.web.multipart.MultipartFile;

/**
 * The name of a file as it was sent: only its end is the file's own.
 */
public final class UploadedName {

	private UploadedName() {
	}

	public static String of(MultipartFile file) {
		var sent = file.getOriginalFilename();
		if (sent == null || sent.isBlank()) {
			throw new RuleViolation("У файла нет имени. Приложите его с именем.");
		}
		return sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
	}

}
