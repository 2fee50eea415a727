package org.vekha.process.form;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.camunda.bpm.engine.variable.value.FileValue;

/**
 * A file that was handed in with a form.
 *
 * @param name the name that it had there
 */
public record FormFile(String name, byte[] content) {

	static FormFile of(FileValue file) {
		try (var content = file.getValue()) {
			return new FormFile(file.getFilename(), content.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
