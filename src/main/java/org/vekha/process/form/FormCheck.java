package org.vekha.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds what was submitted against what the form declares: the browser's own checks can
 * be passed by.
 */
public final class FormCheck {

	private static final int MOST_ROWS = 2000;

	private final List<String> faults = new ArrayList<>();

	private FormCheck() {
	}

	/**
	 * Returns the submitted values of the declared fields, without blanks and without
	 * cells that the user cannot change.
	 * @throws FormRejected naming every fault
	 */
	public static Map<String, Object> check(FormSchema schema, Map<String, Object> submitted) {
		var check = new FormCheck();
		var values = PlainValues.of(submitted);
		var scope = Conditions.scope(schema.fields(), values);
		var accepted = check.accepted(schema.fields(), values, scope, "");
		if (!check.faults.isEmpty()) {
			throw new FormRejected(check.faults);
		}
		return accepted;
	}

	private Map<String, Object> accepted(List<FormField> fields, Map<String, Object> values, Map<String, Object> scope,
			String where) {
		var undeclared = new ArrayList<>(values.keySet());
		var accepted = new LinkedHashMap<String, Object>();
		for (FormField field : fields) {
			undeclared.remove(field.key());
			var value = blankToNull(values.get(field.key()));
			if (field.ignored()) {
				continue;
			}
			if (value == null) {
				requireIfShown(field, scope, where);
			}
			else if (field.kind() == Kind.LIST) {
				accepted.put(field.key(), rows(field, value, scope));
			}
			else {
				accepted.put(field.key(), value(field, value, where));
			}
		}
		undeclared.forEach(key -> fault(where, "Поле «%s» не предусмотрено формой.".formatted(shortened(key))));
		return accepted;
	}

	private void requireIfShown(FormField field, Map<String, Object> scope, String where) {
		if (field.kind() == Kind.COMPUTED && !where.isEmpty()) {
			fault(where, "Строка не опознана: откройте задачу заново.");
		}
		else if (field.required() && Conditions.shown(field, scope)) {
			fault(where, switch (field.kind()) {
				case LIST -> "В списке «%s» нет ни одной строки: добавьте хотя бы одну.".formatted(field.label());
				case FILE -> "Выберите файл в поле «%s».".formatted(field.label());
				case FLAG, CHOICE, CHOICES -> "Выберите ответ в поле «%s».".formatted(field.label());
				default -> "Заполните поле «%s».".formatted(field.label());
			});
		}
	}

	private Object value(FormField field, Object value, String where) {
		try {
			return FieldCheck.accepted(field, value);
		}
		catch (FieldCheck.Fault fault) {
			fault(where, fault.getMessage());
			return null;
		}
	}

	private Object rows(FormField list, Object value, Map<String, Object> scope) {
		if (!(value instanceof List<?> rows)) {
			fault("", "Поле «%s» должно быть списком.".formatted(list.label()));
			return null;
		}
		if (rows.size() > MOST_ROWS) {
			fault("", "В списке «%s» больше %d строк: сократите его.".formatted(list.label(), MOST_ROWS));
			return null;
		}
		var accepted = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			var where = "Список «%s», строка %d: ".formatted(list.label(), i + 1);
			if (rows.get(i) instanceof Map<?, ?> row) {
				var values = new LinkedHashMap<String, Object>();
				row.forEach((key, cell) -> values.put(String.valueOf(key), cell));
				accepted
					.add(accepted(list.columns(), values, Conditions.rowScope(list.columns(), values, scope), where));
			}
			else {
				fault(where, "Строка не опознана: откройте задачу заново.");
			}
		}
		return accepted;
	}

	private void fault(String where, String sentence) {
		this.faults.add(
				where.isEmpty() ? sentence : where + Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1));
	}

	private static Object blankToNull(Object value) {
		var blank = value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty()
				|| FileCheck.isNone(value);
		return blank ? null : value;
	}

	private static String shortened(String key) {
		return (key.length() > 60) ? key.substring(0, 60) + "…" : key;
	}

}
