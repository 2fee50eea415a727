package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.vekha.process.form.OpenForm;

/**
 * Fills in the forms of a year in other ways than the usual ones.
 */
final class YearForms {

	private YearForms() {
	}

	/** A line of the minutes of a round table. */
	static Map<String, Object> given(String text, String assignee, LocalDate due) {
		return Map.of("text", text, "assignee", assignee, "dueDate", due.toString());
	}

	/** A schedule without these steps. */
	static Map<String, Object> leavingOut(OpenForm form, String... steps) {
		var rows = form.rows("steps");
		rows.stream()
			.filter(row -> List.of(steps).contains(row.get("step")))
			.forEach(row -> row.put("required", false));
		return form.with(Map.of("steps", rows));
	}

	/** A road map whose first row is done in December. */
	static Map<String, Object> firstRowInDecember(OpenForm form) {
		var rows = form.rows("rows");
		rows.get(0).putAll(Map.of("start", "2026-12-01", "end", "2026-12-20"));
		return Map.of("rows", rows);
	}

	/** Carries over what has one of these words, and closes everything else. */
	static Map<String, Object> carryingOver(OpenForm form, String... carried) {
		var items = form.rows("items", Map.of("reason", "Решено на совещании"));
		IntStream.range(0, items.size()).forEach(index -> {
			var label = (String) form.table("items").get(index).get("label");
			var carry = List.of(carried).stream().anyMatch(label::contains);
			items.get(index).put("decision", carry ? "carry" : "close");
		});
		return Map.of("items", items);
	}

}
