package org.vekha.process.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filled form in which one thing is wrong.
 *
 * @param what the field and what is wrong with it
 * @param complaint a part of what the person must be told
 */
public record BadAnswer(String what, Map<String, Object> form, String complaint) {

	/** Nothing here has this id. */
	private static final String FOREIGN = UUID.randomUUID().toString();

	/** Every way in which a field, or a cell of the first row, cannot be taken. */
	public static List<BadAnswer> of(OpenForm open, Map<String, Object> good) {
		var bad = new ArrayList<BadAnswer>();
		bad.add(new BadAnswer("a field of no form", with(good, "nonsense", "x"), "не предусмотрено формой"));
		for (var field : open.schema().fields()) {
			if (field.kind() == Kind.LIST) {
				bad.addAll(ofFirstRow(field, good));
			}
			else if (good.containsKey(field.key())) {
				values(field).forEach((value, complaint) -> bad
					.add(new BadAnswer(named(field, value), with(good, field.key(), value), complaint)));
			}
		}
		return bad;
	}

	/** One more thing that is wrong. */
	public static BadAnswer with(Map<String, Object> good, String field, Object value, String complaint) {
		return new BadAnswer(field + " = " + value, with(good, field, value), complaint);
	}

	private static List<BadAnswer> ofFirstRow(FormField list, Map<String, Object> form) {
		var rows = rows(form, list.key());
		if (rows.isEmpty()) {
			return List.of();
		}
		var bad = new ArrayList<BadAnswer>();
		for (var column : list.columns()) {
			if (rows.get(0).get(column.key()) != null) {
				values(column).forEach((value, complaint) -> {
					var changed = new ArrayList<>(rows);
					changed.set(0, with(rows.get(0), column.key(), value));
					bad.add(new BadAnswer(list.key() + ": " + named(column, value), with(form, list.key(), changed),
							complaint));
				});
			}
		}
		return bad;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(Map<String, Object> good, String list) {
		return (List<Map<String, Object>>) good.getOrDefault(list, List.of());
	}

	/** What the field cannot take, with the complaint. */
	private static Map<Object, String> values(FormField field) {
		if (field.ignored()) {
			return Map.of();
		}
		var values = new HashMap<Object, String>(switch (field.kind()) {
			case TEXT -> Map.of("я".repeat(4001), "сократите текст");
			case NUMBER -> Map.of("много", "должно быть числом");
			case DATE -> Map.of("2026-02-30", "дата, которой нет");
			case FLAG -> Map.of("да", "должно быть отметкой");
			case CHOICES -> Map.of(List.of(FOREIGN), "");
			default -> Map.of(FOREIGN, "");
		});
		if (field.required()) {
			values.put("", "");
		}
		return values;
	}

	private static String named(FormField field, Object value) {
		var text = value.toString();
		return "%s = %s".formatted(field.key(), (text.length() > 50) ? "%d signs".formatted(text.length()) : text);
	}

	private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
		var changed = new HashMap<>(form);
		changed.put(key, value);
		return changed;
	}

}
