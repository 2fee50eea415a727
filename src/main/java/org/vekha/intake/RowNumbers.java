package org.vekha.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * Looks for numbers that repeat within a section; in the next one they may begin anew.
 */
final class RowNumbers {

	private final HashMap<List<String>, String> seen = new HashMap<>();

	private RowNumbers() {
	}

	static List<ReadRow> marked(List<ReadRow> rows) {
		var numbers = new RowNumbers();
		return rows.stream().map(row -> {
			var printed = row.printed();
			var warnings = numbers.look(printed.section(), printed.number(), printed.place(), row.warnings());
			return new ReadRow(printed, row.deadline(), row.responsible(), row.circle(), row.step(), warnings);
		}).toList();
	}

	static List<ImportRow> warned(List<ImportRow> rows) {
		var numbers = new RowNumbers();
		return rows.stream()
			.map(row -> row.with(numbers.look(row.section(), row.number(), row.place(), row.warnings())))
			.toList();
	}

	private List<String> look(String section, String number, String place, List<String> warnings) {
		var others = new ArrayList<>(warnings.stream().filter(warning -> !warning.startsWith("Номер ")).toList());
		var first = (number != null)
				? this.seen.putIfAbsent(List.of(Objects.requireNonNullElse(section, ""), number), place) : null;
		if (first != null) {
			others.add("Номер %s повторяется: он есть и здесь – %s.".formatted(number, first));
		}
		return others;
	}

}
