package org.vekha.process.overview;

import java.nio.charset.StandardCharsets;

import org.vekha.export.ExcelTable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with the figures of a picture as an Excel file.
 */
final class OverviewFile {

	private OverviewFile() {
	}

	/**
	 * The answer.
	 * @param name of the file, without its extension
	 */
	static ResponseEntity<byte[]> of(String name, ExcelTable... sheets) {
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
