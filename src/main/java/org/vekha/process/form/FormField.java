package org.vekha.process.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A field that a form declares, or a list with its columns.
 *
 * @param ignored whether a value is accepted and dropped, as the user cannot change it
 * @param options the values to choose from, or {@code null} if they are only known when
 * the form is shown; the endings that a file may have
 * @param growing whether rows can be added to the list and taken away
 * @param hiddenWhen the conditions (FEEL) under which the field is not shown
 */
record FormField(String key, String label, Kind kind, boolean required, boolean ignored, Limits limits,
		Set<String> options, boolean growing, List<String> hiddenWhen, List<FormField> columns) {

	/** What the id of a row says that the user has added. */
	static final String NEW_ROW = "new";

	/** Reads the fields among the components, in their order. */
	static List<FormField> among(JsonNode components, List<String> hiddenWhen) {
		var fields = new ArrayList<FormField>();
		for (JsonNode component : components) {
			var conditions = new ArrayList<>(hiddenWhen);
			if (component.path("conditional").hasNonNull("hide")) {
				conditions.add(component.path("conditional").get("hide").asText());
			}
			if (Kind.asksNothing(component)) {
				fields.addAll(among(component.path("components"), conditions));
			}
			else {
				fields.add(of(component, List.copyOf(conditions)));
			}
		}
		return List.copyOf(fields);
	}

	private static FormField of(JsonNode component, List<String> conditions) {
		var kind = Kind.of(component);
		var key = component.path((kind == Kind.LIST) ? "path" : "key").asText();
		return new FormField(key, label(component, key), kind, required(component),
				component.path("readonly").asBoolean() || component.path("disabled").asBoolean(),
				Limits.of(component.path("validate")), options(component), component.path("allowAddRemove").asBoolean(),
				conditions, among(component.path("components"), List.of()));
	}

	private static String label(JsonNode component, String key) {
		var label = component.path(component.has("dateLabel") ? "dateLabel" : "label").asText();
		return label.isBlank() ? key : label;
	}

	// The form editor knows no required lists, so a list says it by a property.
	private static boolean required(JsonNode component) {
		return component.path("validate").path("required").asBoolean()
				|| component.path("properties").path("required").asBoolean();
	}

	private static Set<String> options(JsonNode component) {
		if (!component.has("values")) {
			return null;
		}
		var options = new LinkedHashSet<String>();
		component.get("values").forEach(option -> options.add(option.path("value").asText()));
		return options;
	}

}
