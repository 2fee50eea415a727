package org.vekha.process.form;

import java.time.format.DateTimeFormatter;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a component of a form asks for.
 */
enum Kind {

	TEXT, NUMBER, DATE, DATE_TIME, TIME, FLAG, CHOICE, CHOICES, COMPUTED, LIST, FILE;

	private static final Set<String> ASK_NOTHING = Set.of("text", "html", "image", "table", "spacer", "separator",
			"button", "iframe", "group");

	/** Whether the component only shows something or holds other components. */
	static boolean asksNothing(JsonNode component) {
		return ASK_NOTHING.contains(component.path("type").asText());
	}

	static Kind of(JsonNode component) {
		var type = component.path("type").asText();
		return switch (type) {
			case "textfield", "textarea" -> TEXT;
			case "number" -> NUMBER;
			case "checkbox" -> FLAG;
			case "radio", "select" -> CHOICE;
			case "checklist", "taglist" -> CHOICES;
			case "expression" -> COMPUTED;
			case "dynamiclist" -> LIST;
			case "datetime" -> switch (component.path("subtype").asText()) {
				case "date" -> DATE;
				case "time" -> TIME;
				default -> DATE_TIME;
			};
			default -> throw new IllegalArgumentException("No form component of type " + type + " is known");
		};
	}

	/** How a moment of this kind is written. */
	DateTimeFormatter format() {
		return switch (this) {
			case DATE -> DateTimeFormatter.ISO_LOCAL_DATE;
			case TIME -> DateTimeFormatter.ISO_TIME;
			default -> DateTimeFormatter.ISO_DATE_TIME;
		};
	}

}
