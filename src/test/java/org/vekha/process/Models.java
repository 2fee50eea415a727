package org.vekha.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The process models as they lie in their folder, with what they name.
 */
final class Models {

	private static final Path PROCESSES = Path.of("processes");

	private static final Path FORMS = Path.of("forms");

	/** A call inside an expression: bean, method, arguments. */
	private static final Pattern CALL = Pattern.compile("\\b(due|people|keys|versions)\\.(\\w+)\\(([^)]*)\\)");

	/** Where a model reads or writes a variable. */
	private static final List<Pattern> VARIABLES = List.of(
			Pattern.compile("camunda:(?:collection|elementVariable|resultVariable)=\"(\\w+)\""),
			Pattern.compile("<camunda:in source=\"(\\w+)\""), Pattern.compile("\\$\\{!?(\\w+)(?: == '\\w+')?}</bpmn:"),
			Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)</text>"));

	private final Map<String, String> texts;

	private final Map<String, BpmnModelInstance> models;

	private Models(Map<String, String> texts, Map<String, BpmnModelInstance> models) {
		this.texts = texts;
		this.models = models;
	}

	static Models read() {
		var texts = new TreeMap<String, String>();
		var models = new TreeMap<String, BpmnModelInstance>();
		files(PROCESSES).forEach(file -> {
			var name = file.getFileName().toString();
			texts.put(name, text(file));
			if (name.endsWith(".bpmn")) {
				models.put(name.replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile()));
			}
		});
		return new Models(texts, models);
	}

	<T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
		return this.models.values().stream().flatMap(model -> model.getModelElementsByType(type).stream());
	}

	Set<String> processKeys() {
		return this.models.keySet();
	}

	Set<String> startForms() {
		return elements(StartEvent.class).map(
				start -> formOf(start.getCamundaFormRef(), start.getCamundaFormRefBinding(), start.getCamundaFormKey()))
			.filter(form -> form != null)
			.collect(Collectors.toSet());
	}

	/**
	 * The form that an element names, bound to the latest of its name: a Camunda Form by
	 * its id, an HTML form by its file.
	 */
	static String formOf(String ref, String binding, String key) {
		if (ref != null) {
			return "latest".equals(binding) && key == null ? ref + ".form" : "Not bound latest: " + ref;
		}
		return (key != null) ? key.replaceFirst("^embedded:deployment:forms/", "") : null;
	}

	Collection<String> formFiles() {
		return files(FORMS).map(file -> file.getFileName().toString()).toList();
	}

	/** What expressions ask, each with its number of arguments. */
	Set<String> questions() {
		return calls().map(call -> "%s.%s/%d".formatted(call.group(1), call.group(2), call.group(3).split(",").length))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The steps of the cycle that expressions name. */
	Set<String> stepNames() {
		var literal = Pattern.compile("'([A-Z_]+)'");
		return calls().flatMap(call -> literal.matcher(call.group(3)).results())
			.map(result -> result.group(1))
			.collect(Collectors.toSet());
	}

	Set<String> variables() {
		var named = this.texts.entrySet()
			.stream()
			.filter(file -> file.getKey().endsWith(".bpmn") || file.getKey().equals("expert-verdict.dmn"))
			.flatMap(file -> VARIABLES.stream().flatMap(pattern -> pattern.matcher(file.getValue()).results()))
			.map(result -> result.group(1));
		var handedOver = calls().flatMap(call -> Arrays.stream(call.group(3).split(",\\s*")))
			.filter(argument -> argument.matches("[a-z]\\w+") && !argument.equals("execution"));
		return Stream.concat(named, handedOver).collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<MatchResult> calls() {
		return this.texts.values().stream().flatMap(text -> CALL.matcher(text).results());
	}

	static String inner(String expression) {
		return expression.substring("${".length(), expression.length() - 1);
	}

	/**
	 * The way files are called: {@code ConductInterview} is {@code conduct-interview}.
	 */
	static String kebab(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
	}

	private static Stream<Path> files(Path folder) {
		try (var files = Files.list(folder)) {
			return files.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
