package org.vekha.process.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form in front of somebody: what it shows, and what it gives back when it is sent.
 */
public final class OpenForm {

	private final FormSchema schema;

	private final Map<String, Object> shown;

	private final String subject;

	private final LocalDate today;

	OpenForm(FormSchema schema, Map<String, Object> shown, String subject, LocalDate today) {
		this.schema = schema;
		this.shown = shown;
		this.subject = subject;
		this.today = today;
	}

	/** Whom or what the form is about: the business key of its instance. */
	public String subject() {
		return this.subject;
	}

	public LocalDate today() {
		return this.today;
	}

	FormSchema schema() {
		return this.schema;
	}

	/** Whether the form shows something of this name. */
	public boolean shows(String name) {
		return this.shown.get(name) != null;
	}

	/** What the form says under this name, or {@code null}. */
	public String text(String name) {
		return (String) this.shown.get(name);
	}

	/** The values to choose from. */
	public List<String> options(String name) {
		return table(name).stream().map(option -> (String) option.get("value")).toList();
	}

	/** A table or list as it is shown. */
	@SuppressWarnings("unchecked")
	public List<Map<String, Object>> table(String name) {
		return (List<Map<String, Object>>) this.shown.getOrDefault(name, List.of());
	}

	/** The rows of a list as they come back when nobody changes them. */
	public List<Map<String, Object>> rows(String list) {
		return rows(list, Map.of());
	}

	/** The rows of a list with the same entered in each of them. */
	public List<Map<String, Object>> rows(String list, Map<String, Object> entered) {
		var columns = this.schema.fields()
			.stream()
			.filter(field -> field.key().equals(list))
			.findFirst()
			.orElseThrow()
			.columns();
		return table(list).stream().map(row -> {
			var filled = declared(columns, row);
			filled.putAll(entered);
			return filled;
		}).toList();
	}

	/** What the form gives back: its fields as they are shown and what is entered. */
	public Map<String, Object> with(Map<String, Object> entered) {
		var filled = declared(this.schema.fields(), this.shown);
		this.schema.fields()
			.stream()
			.filter(field -> field.kind() == Kind.LIST && this.shown.containsKey(field.key()))
			.forEach(list -> filled.put(list.key(), rows(list.key())));
		filled.putAll(entered);
		return filled;
	}

	private static Map<String, Object> declared(List<FormField> fields, Map<String, Object> values) {
		var declared = new LinkedHashMap<String, Object>();
		fields.stream()
			.map(FormField::key)
			.filter(key -> Objects.nonNull(values.get(key)))
			.forEach(key -> declared.put(key, values.get(key)));
		return declared;
	}

}
