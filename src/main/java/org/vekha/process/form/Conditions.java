package org.vekha.process.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Tells which fields were shown, by the conditions that hide them in the browser.
 */
final class Conditions {

	private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

	private Conditions() {
	}

	/**
	 * Whether the field is shown, given the values beside it.
	 * @param values what was submitted; a field in a list sees its own row as
	 * {@code this}
	 */
	static boolean shown(FormField field, Map<String, Object> values) {
		return field.hiddenWhen().stream().noneMatch(condition -> holds(condition, values));
	}

	/** The values, with an empty place for every declared field that was left out. */
	static Map<String, Object> scope(List<FormField> fields, Map<String, Object> values) {
		var scope = new HashMap<String, Object>();
		fields.forEach(field -> scope.put(field.key(), null));
		scope.putAll(values);
		return scope;
	}

	/** The scope of a row: its own values before those around it. */
	static Map<String, Object> rowScope(List<FormField> columns, Map<String, Object> row, Map<String, Object> around) {
		var own = scope(columns, row);
		var scope = new HashMap<>(around);
		scope.putAll(own);
		scope.put("this", own);
		return scope;
	}

	// As in the browser: what cannot be decided hides nothing.
	private static boolean holds(String condition, Map<String, Object> values) {
		if (!condition.startsWith("=")) {
			return false;
		}
		try {
			var context = Variables.fromMap(values).asVariableContext();
			return Boolean.TRUE.equals(FEEL.<Object>evaluateSimpleExpression(condition.substring(1), context));
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

}
