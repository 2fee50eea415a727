package org.vekha.process.task;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.vekha.document.DocumentVersion;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file on its way to whoever downloads it.
 */
public record SentFile(DocumentVersion version, InputStream content) {

	/** Whatever a file holds, a browser that shows it must not run it in our name. */
	private static final String CONTENT_POLICY = "default-src 'none'; sandbox";

	public ResponseEntity<Resource> answer() {
		var disposition = ContentDisposition.attachment()
			.filename(this.version.fileName(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", CONTENT_POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.contentType(MediaType.parseMediaType(this.version.mediaType()))
			.contentLength(this.version.size())
			.body(new InputStreamResource(this.content));
	}

}
