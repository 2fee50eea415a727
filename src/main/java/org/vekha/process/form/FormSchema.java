package org.vekha.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a form declares: the only fields that may come back from it.
 */
public record FormSchema(String id, List<FormField> fields) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * Reads a {@code .form} file and closes it.
	 */
	public static FormSchema read(InputStream file) throws IOException {
		try (file) {
			var form = JSON.readTree(file);
			return new FormSchema(form.path("id").asText(), FormField.among(form.path("components"), List.of()));
		}
	}

	public List<String> keys() {
		return this.fields.stream().map(FormField::key).toList();
	}

}
