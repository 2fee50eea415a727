package org.vekha.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of results that have not been stored yet, apart from the entities so that
 * nobody loads megabytes to look at a sentence.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResultsFiles {

	private final JdbcTemplate database;

	ResultsFiles(JdbcTemplate database) {
		this.database = database;
	}

	void keep(UUID importId, Path file) {
		try (var content = Files.newInputStream(file)) {
			this.database.update("insert into vekha.results_file (import_id, content) values (?, ?)", row -> {
				row.setObject(1, importId);
				row.setBinaryStream(2, content);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hands over the file for as long as it is read. */
	<T> T with(UUID importId, Function<Path, T> reader) {
		try {
			var path = Files.createTempFile("results-", ".tmp");
			try {
				this.database.query("select content from vekha.results_file where import_id = ?",
						(ResultSetExtractor<Void>) row -> write(row, path), importId);
				return reader.apply(path);
			}
			finally {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Void write(ResultSet row, Path path) throws SQLException {
		if (!row.next()) {
			throw new IllegalStateException("The file of the import is gone");
		}
		try (InputStream content = row.getBinaryStream(1)) {
			Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return null;
	}

	void drop(UUID importId) {
		this.database.update("delete from vekha.results_file where import_id = ?", importId);
	}

}
