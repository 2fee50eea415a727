package org.vekha.process.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.vekha.process.form.FormFile;
import org.vekha.table.TableFile;

/**
 * Lays a file that was handed in on the disk while it is read, and takes it away again.
 */
public final class HandedIn {

	private HandedIn() {
	}

	public static <T> T read(FormFile file, Function<TableFile, T> reading) {
		return read(file.name(), path -> Files.write(path, file.content()), reading);
	}

	public static <T> T read(String name, Content content, Function<TableFile, T> reading) {
		try {
			var path = Files.createTempFile("vekha-", ".tmp");
			try {
				content.writeTo(path);
				return reading.apply(new TableFile(name, path));
			}
			finally {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes what was handed in.
	 */
	@FunctionalInterface
	public interface Content {

		void writeTo(Path path) throws IOException;

	}

}
