package org.vekha.process.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.variable.Variables;

/**
 * The committed forms, and for each an example that fills every field.
 */
final class Forms {

	private static final Path FOLDER = Path.of("forms");

	/** Fields that take no other text. */
	private static final Map<String, String> PATTERNED = Map.of("schoolYear", "2026/2027", "fromYear", "2025/2026",
			"posts", "0:methodical-centre", "responsible", "SCHOOL:LEAD");

	private Forms() {
	}

	/** The Camunda Forms. */
	static Stream<Path> files() throws IOException {
		return Files.list(FOLDER).filter(file -> file.toString().endsWith(".form")).sorted();
	}

	/** The forms that Tasklist shows as HTML. */
	static Stream<Path> embedded() throws IOException {
		return Files.list(FOLDER).filter(file -> file.toString().endsWith(".html")).sorted();
	}

	/** All of both kinds. */
	static Stream<String> ids() throws IOException {
		return Stream.concat(files(), embedded())
			.map(file -> file.getFileName().toString().replaceAll("\\.(form|html)$", ""));
	}

	static Path file(String id) {
		return FOLDER.resolve(id + ".form");
	}

	static FormSchema schema(String id) {
		try {
			var html = FOLDER.resolve(id + ".html");
			return Files.exists(html) ? EmbeddedForm.read(html.toString(), Files.readAllBytes(html))
					: FormSchema.read(Files.newInputStream(file(id)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<String, Object> example(FormSchema form) {
		return values(form.fields());
	}

	private static Map<String, Object> values(List<FormField> fields) {
		var values = new LinkedHashMap<String, Object>();
		fields.forEach(field -> values.put(field.key(), value(field)));
		return values;
	}

	private static Object value(FormField field) {
		return switch (field.kind()) {
			case TEXT -> PATTERNED.getOrDefault(field.key(), "Текст");
			case NUMBER -> 1;
			case DATE -> "2026-11-20";
			case DATE_TIME -> "2026-11-20T10:00";
			case TIME -> "10:00";
			case FLAG -> true;
			case CHOICE -> option(field);
			case CHOICES -> new ArrayList<>(List.of(option(field)));
			case COMPUTED -> "id-1";
			case FILE -> Variables.fileValue("Дорожная карта" + option(field)).file(new byte[] { 1 }).create();
			case LIST -> new ArrayList<>(List.of(values(field.columns())));
		};
	}

	private static String option(FormField field) {
		return (field.options() != null) ? field.options().iterator().next() : "yurga-14";
	}

}
