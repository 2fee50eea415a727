package org.vekha.export;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with tables as an Excel file.
 */
public final class ExcelAnswer {

	private ExcelAnswer() {
	}

	/**
	 * The answer.
	 * @param name of the file, without its extension
	 */
	public static ResponseEntity<byte[]> of(String name, ExcelTable... sheets) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(name.replace('/', '-') + ".xlsx", StandardCharsets.UTF_8)
						.build()
						.toString())
			.contentType(MediaType.parseMediaType(ExcelTable.MEDIA_TYPE))
			.body(ExcelTable.file(sheets));
	}

}
