package org.vekha.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody hands in, not looked at yet.
 *
 * @param name the name that was sent with it
 * @param content gives what is in it
 */
public record IncomingFile(String name, Content content) {

	/**
	 * Opens the content of a file.
	 */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

}
