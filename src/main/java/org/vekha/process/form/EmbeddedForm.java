package org.vekha.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.vekha.process.engine.XmlElements;
import org.vekha.shared.Require;
import org.w3c.dom.Element;

/**
 * An HTML form that Tasklist shows inside its page, for what Camunda Forms cannot do: a
 * file, or a table of hundreds of rows. What may come back from it is declared by its
 * controls: those with {@code cam-variable-name} are fields, and inside an element with
 * {@code data-list} those with {@code data-column} are the columns of that list.
 */
final class EmbeddedForm {

	/** How a form key names an HTML form. */
	static final String FORM_KEY = "embedded:deployment:";

	private static final Map<String, Kind> KINDS = Map.of("text", Kind.TEXT, "number", Kind.NUMBER, "date", Kind.DATE,
			"checkbox", Kind.FLAG, "file", Kind.FILE, "hidden", Kind.COMPUTED);

	private static final Map<Kind, String> TYPES = Map.of(Kind.NUMBER, "Double", Kind.FLAG, "Boolean", Kind.FILE,
			"File");

	private EmbeddedForm() {
	}

	/**
	 * The id of a form, by which the code knows it: its file's name without the ending.
	 */
	static String id(String resource) {
		return resource.replaceAll(".*/", "").replaceAll("\\.html$", "");
	}

	static String resource(String formId) {
		return "forms/" + formId + ".html";
	}

	/** Reads an HTML file and closes it. */
	static FormSchema read(String resource, InputStream file) throws IOException {
		try (file) {
			return read(resource, file.readAllBytes());
		}
	}

	/**
	 * Whether the field must be filled in: checked by the browser, too, or, where that
	 * would say nothing to the user, by the server alone.
	 */
	private static boolean required(Element element) {
		return element.hasAttribute("required") || element.getAttribute("aria-required").equals("true");
	}

	/**
	 * Reads what a form declares.
	 * @throws IllegalArgumentException if the server could not check what comes back
	 */
	static FormSchema read(String resource, byte[] html) {
		var elements = XmlElements.of(html);
		if (elements.isEmpty()) {
			throw new IllegalArgumentException("форма должна быть правильным XML с одним корневым элементом.");
		}
		var labels = new LinkedHashSet<Element>();
		elements.stream().filter(element -> element.getTagName().equals("label")).forEach(labels::add);
		var fields = new ArrayList<FormField>();
		for (var element : elements) {
			if (element.hasAttribute("cam-variable-name")) {
				fields.add(field(element, "cam-variable-name", labels));
			}
			else if (element.hasAttribute("data-list")) {
				fields.add(list(element, labels));
			}
		}
		return new FormSchema(id(resource), List.copyOf(fields));
	}

	private static FormField list(Element element, Set<Element> labels) {
		var columns = XmlElements.below(element)
			.stream()
			.filter(column -> column.hasAttribute("data-column"))
			.map(column -> field(column, "data-column", labels))
			.toList();
		return new FormField(element.getAttribute("data-list"), label(element, "data-list", labels), Kind.LIST,
				required(element), false, limits(element, Kind.LIST), null, true, List.of(), columns);
	}

	private static FormField field(Element element, String nameAttribute, Set<Element> labels) {
		var kind = kind(element);
		var expected = TYPES.getOrDefault(kind, "String");
		if (element.hasAttribute("cam-variable-type") && !element.getAttribute("cam-variable-type").equals(expected)) {
			throw new IllegalArgumentException("у поля «%s» должен быть тип переменной %s."
				.formatted(element.getAttribute(nameAttribute), expected));
		}
		return new FormField(element.getAttribute(nameAttribute), label(element, nameAttribute, labels), kind,
				required(element), false, limits(element, kind), options(element, kind), false, List.of(), List.of());
	}

	private static Kind kind(Element element) {
		return switch (element.getTagName()) {
			case "textarea" -> Kind.TEXT;
			case "select" -> element.hasAttribute("multiple") ? Kind.CHOICES : Kind.CHOICE;
			default -> {
				var type = element.getAttribute("type").toLowerCase(Locale.ROOT);
				var kind = KINDS.get(type.isEmpty() ? "text" : type);
				if (kind == null) {
					throw new IllegalArgumentException("поля вида «%s» не поддерживаются.".formatted(type));
				}
				yield kind;
			}
		};
	}

	private static Limits limits(Element element, Kind kind) {
		var longest = whole(element, "maxlength", Require.LONGEST_TEXT);
		if (kind == Kind.FILE) {
			longest = whole(element, "cam-max-filesize", 0);
			if (longest <= 0 || longest > FileCheck.LARGEST) {
				throw new IllegalArgumentException(
						"у поля для файла должен быть cam-max-filesize не больше %d.".formatted(FileCheck.LARGEST));
			}
		}
		else if (longest > Require.LONGEST_TEXT) {
			throw new IllegalArgumentException("maxlength не может быть больше %d.".formatted(Require.LONGEST_TEXT));
		}
		var pattern = element.getAttribute("pattern");
		return new Limits(0, longest, null, null, pattern.isEmpty() ? null : Pattern.compile("^(?:" + pattern + ")$"));
	}

	private static Set<String> options(Element element, Kind kind) {
		if (kind == Kind.FILE && element.hasAttribute("accept")) {
			return new LinkedHashSet<>(Arrays.asList(element.getAttribute("accept").split("\\s*,\\s*")));
		}
		if (!element.getTagName().equals("select") || element.hasAttribute("data-options")) {
			return null;
		}
		var options = new LinkedHashSet<String>();
		XmlElements.below(element).forEach(option -> options.add(option.getAttribute("value")));
		options.remove("");
		return options;
	}

	private static int whole(Element element, String attribute, int otherwise) {
		return element.hasAttribute(attribute) ? Integer.parseInt(element.getAttribute(attribute)) : otherwise;
	}

	/** The words beside a control; one that is filled in by a script has none. */
	private static String label(Element element, String nameAttribute, Set<Element> labels) {
		var own = element.hasAttribute("data-label") ? element.getAttribute("data-label")
				: labels.stream()
					.filter(label -> label.getAttribute("for").equals(element.getAttribute("id")))
					.map(Element::getTextContent)
					.findFirst()
					.orElse("");
		return own.isBlank() ? element.getAttribute(nameAttribute) : own.strip().replaceAll("\\s+", " ");
	}

}
