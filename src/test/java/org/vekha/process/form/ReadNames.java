package org.vekha.process.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The names that a Camunda form reads and that nobody types into it: in texts,
 * conditions, tables, choices, and the rows of its lists.
 */
final class ReadNames {

	private static final Pattern PLACE = Pattern.compile("\\{\\{[#/]?([^}]*)}}");

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

	/**
	 * What follows {@code this.} is a name of the row; no name is followed by a bracket.
	 */
	private static final Pattern NAME = Pattern.compile("(?<![\\w.])(?:this\\.)?([A-Za-z_]\\w*)\\b(?!\\()");

	private static final Set<String> WORDS = Set.of("null", "true", "false", "not", "and", "or", "if", "then", "else",
			"this");

	private final Set<String> read = new TreeSet<>();

	private final Set<String> typed = new TreeSet<>();

	private ReadNames() {
	}

	static Set<String> of(JsonNode form) {
		var names = new ReadNames();
		form.path("components").forEach(names::component);
		names.read.removeAll(names.typed);
		return names.read;
	}

	private void component(JsonNode component) {
		var type = component.path("type").asText();
		texts(component, this::text);
		component.path("columns").forEach(column -> this.read.add(column.path("key").asText()));
		if (component.has("valuesKey")) {
			this.read.add(component.path("valuesKey").asText());
		}
		if (component.has("key") && !type.equals("expression")) {
			this.typed.add(component.path("key").asText());
		}
		if (type.equals("dynamiclist") && component.path("allowAddRemove").asBoolean()) {
			this.typed.add(component.path("path").asText());
		}
		else if (type.equals("dynamiclist")) {
			this.read.add(component.path("path").asText());
		}
		component.path("components").forEach(this::component);
	}

	/** All texts of a component, at any depth, but not those of the components in it. */
	private static void texts(JsonNode node, Consumer<String> reader) {
		if (node.isTextual()) {
			reader.accept(node.asText());
		}
		else if (node.isArray()) {
			node.forEach(each -> texts(each, reader));
		}
		else {
			node.properties()
				.stream()
				.filter(property -> !property.getKey().equals("components"))
				.forEach(property -> texts(property.getValue(), reader));
		}
	}

	private void text(String text) {
		for (var expression : expressions(text)) {
			NAME.matcher(QUOTED.matcher(expression).replaceAll("")).results().forEach(found -> {
				if (!WORDS.contains(found.group(1))) {
					this.read.add(found.group(1));
				}
			});
		}
	}

	private static List<String> expressions(String text) {
		return text.startsWith("=") ? List.of(text.substring(1))
				: PLACE.matcher(text).results().map(found -> found.group(1)).toList();
	}

}
