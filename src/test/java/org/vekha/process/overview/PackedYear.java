package org.vekha.process.overview;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the packed picture of a year, as its view does.
 */
final class PackedYear {

	private PackedYear() {
	}

	/** A cell of the packed picture in words: state, overdue days, who is waited for. */
	static String cell(JsonNode picture, String school, String column) {
		var row = school(picture, school);
		var index = index(picture.path("columns"), "key", column);
		var state = picture.path("states").get(row.get(3).asText().charAt(index) - 'A').path("name").asText();
		for (var mark : row.get(4)) {
			if (mark.get(0).asInt() == index) {
				var who = mark.get(2).asInt();
				return "%s %d %s".formatted(state, mark.get(1).asInt(),
						(who < 0) ? "-" : picture.path("people").get(who).asText());
			}
		}
		return state;
	}

	static JsonNode school(JsonNode picture, String id) {
		for (var row : picture.path("schools")) {
			if (row.get(0).asText().equals(id)) {
				return row;
			}
		}
		throw new AssertionError("No school " + id + " in " + picture.path("schools"));
	}

	static List<String> texts(JsonNode list, String name) {
		return list.findValuesAsText(name);
	}

	private static int index(JsonNode list, String name, String wanted) {
		return texts(list, name).indexOf(wanted);
	}

}
