package org.vekha.process.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lays what a user typed earlier over what a form shows now. Only what the user can
 * change comes from the draft: a row is shown as the server knows it, however old the
 * draft is, and a row that is gone stays gone.
 */
final class DraftOverlay {

	private DraftOverlay() {
	}

	/** What the form shows with the draft. */
	static Map<String, Object> of(List<FormField> fields, Map<String, Object> shown, Map<String, Object> draft) {
		var laid = new HashMap<>(shown);
		for (var field : fields) {
			if (draft.containsKey(field.key()) && isTyped(field, draft.get(field.key()))) {
				var typed = draft.get(field.key());
				laid.put(field.key(),
						(field.kind() == Kind.LIST) ? rows(field, rows(shown.get(field.key())), rows(typed)) : typed);
			}
		}
		return laid;
	}

	private static List<Map<String, Object>> rows(FormField list, List<Map<String, Object>> shown,
			List<Map<String, Object>> typed) {
		var columns = list.columns().stream().filter(column -> column.kind() == Kind.COMPUTED).toList();
		if (columns.isEmpty()) {
			return list.growing() ? typed.stream().map(row -> row(list, Map.of(), row)).toList() : shown;
		}
		var identity = identity(columns, shown);
		return list.growing() ? chosen(list, identity, shown, typed) : all(list, identity, shown, typed);
	}

	/** The first column by which rows can be told apart. */
	private static Optional<String> identity(List<FormField> columns, List<Map<String, Object>> shown) {
		return columns.stream().map(FormField::key).filter(key -> {
			var seen = new HashSet<>();
			return shown.stream()
				.allMatch(row -> isNew(row.get(key)) || row.get(key) != null && seen.add(row.get(key).toString()));
		}).findFirst();
	}

	private static List<Map<String, Object>> all(FormField list, Optional<String> identity,
			List<Map<String, Object>> shown, List<Map<String, Object>> typed) {
		return identity
			.map(key -> shown.stream().map(row -> row(list, row, find(typed, key, row).orElse(Map.of()))).toList())
			.orElse(shown);
	}

	/** Those that the user has left or added, in the user's order. */
	private static List<Map<String, Object>> chosen(FormField list, Optional<String> identity,
			List<Map<String, Object>> shown, List<Map<String, Object>> typed) {
		if (identity.isEmpty()) {
			return shown;
		}
		var key = identity.get();
		var chosen = new ArrayList<Map<String, Object>>();
		for (var row : typed) {
			if (row.get(key) == null || isNew(row.get(key))) {
				chosen.add(row(list, Map.of(), row));
			}
			else {
				find(shown, key, row).ifPresent(known -> chosen.add(row(list, known, row)));
			}
		}
		return chosen;
	}

	/** Whether the row is not known yet: there may be several of them. */
	private static boolean isNew(Object id) {
		return FormField.NEW_ROW.equals(id);
	}

	private static Optional<Map<String, Object>> find(List<Map<String, Object>> rows, String key,
			Map<String, Object> like) {
		return rows.stream()
			.filter(row -> Objects.toString(row.get(key), "").equals(Objects.toString(like.get(key), "")))
			.findFirst();
	}

	private static Map<String, Object> row(FormField list, Map<String, Object> shown, Map<String, Object> typed) {
		var row = new LinkedHashMap<>(shown);
		for (var column : list.columns()) {
			if (typed.containsKey(column.key()) && isTyped(column, typed.get(column.key()))) {
				row.put(column.key(), typed.get(column.key()));
			}
		}
		return row;
	}

	/** Whether the user could have typed it: the form must not fail over a draft. */
	private static boolean isTyped(FormField field, Object value) {
		if (field.ignored()) {
			return false;
		}
		return switch (field.kind()) {
			case COMPUTED, FILE -> false;
			case LIST -> value instanceof List<?> rows && rows.stream().allMatch(Map.class::isInstance);
			case CHOICES -> value == null || value instanceof List<?>;
			case FLAG -> value == null || value instanceof Boolean;
			case NUMBER -> value == null || value instanceof Number || value instanceof String;
			case TEXT, DATE, DATE_TIME, TIME, CHOICE -> value == null || value instanceof String;
		};
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Object value) {
		return (value != null) ? (List<Map<String, Object>>) value : List.of();
	}

}
