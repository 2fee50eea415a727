package org.vekha.process.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every committed form, held against good and bad submissions.
 */
class CommittedFormsTests {

	private static final Set<String> MAY_BE_LEFT_AS_IT_IS = Set.of("check-next-roadmap", "revise-roadmap",
			"enter-indicators", "enter-late-facts", "decide-unfinished");

	@ParameterizedTest
	@MethodSource("ids")
	void acceptsAValidExample(String id) {
		var form = Forms.schema(id);
		assertThat(FormCheck.check(form, Forms.example(form))).containsOnlyKeys(form.keys());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsEachMissingRequiredField(String id) {
		var form = Forms.schema(id);
		forEachField(form, (field, values) -> {
			var hidden = !Conditions.shown(field, Conditions.scope(form.fields(), new HashMap<>(values)));
			if (field.required() && !hidden) {
				values.remove(field.key());
				assertRejected(form, values, field.label());
				values.put(field.key(), "  ");
				assertRejected(form, values, field.label());
			}
		});
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsBeingSubmittedEmpty(String id) {
		if (!MAY_BE_LEFT_AS_IT_IS.contains(id)) {
			assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> FormCheck.check(Forms.schema(id), Map.of()));
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsAForgedId(String id) {
		var form = Forms.schema(id);
		for (String key : List.of("yearId", "supportId", "reportId", "municipalityId", "verdict")) {
			var values = Forms.example(form);
			values.put(key, "forged");
			assertRejected(form, values, "Поле «%s» не предусмотрено формой.".formatted(key));
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsAForgedCell(String id) {
		var form = Forms.schema(id);
		form.fields().stream().filter(field -> field.kind() == Kind.LIST).forEach(list -> {
			var values = Forms.example(form);
			row(values, list).put("supportId", "forged");
			assertRejected(form, values, list.label(), "строка 1", "supportId");
		});
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsEachOverlongText(String id) {
		rejectsEach(Forms.schema(id), Kind.TEXT, "я".repeat(4001));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsEachTextThatIsNone(String id) {
		rejectsEach(Forms.schema(id), Kind.TEXT, List.of("список"));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsEachForgedAnswer(String id) {
		rejectsEach(Forms.schema(id), Kind.CHOICE, "x".repeat(256));
		rejectsEach(Forms.schema(id), Kind.CHOICES, List.of("x".repeat(256)));
		rejectsEach(Forms.schema(id), Kind.CHOICES, "не список");
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsEachDayThatThereIsNot(String id) {
		for (String day : List.of("2026-02-30", "20.11.2026", "0026-11-20", "2026-11-20T10:00", "скоро")) {
			rejectsEach(Forms.schema(id), Kind.DATE, day);
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void rejectsARowWithoutIdentity(String id) {
		var form = Forms.schema(id);
		form.fields()
			.forEach(
					list -> list.columns().stream().filter(column -> column.kind() == Kind.COMPUTED).forEach(column -> {
						var values = Forms.example(form);
						row(values, list).remove(column.key());
						assertRejected(form, values, list.label(), "строка 1");
					}));
	}

	private static void rejectsEach(FormSchema form, Kind kind, Object value) {
		forEachField(form, (field, values) -> {
			if (field.kind() == kind) {
				values.put(field.key(), value);
				assertRejected(form, values, field.label());
			}
			for (FormField column : field.columns()) {
				if (column.kind() == kind) {
					var example = Forms.example(form);
					row(example, field).put(column.key(), value);
					assertRejected(form, example, field.label(), column.label());
				}
			}
		});
	}

	private static void forEachField(FormSchema form, BiConsumer<FormField, Map<String, Object>> check) {
		form.fields().forEach(field -> check.accept(field, Forms.example(form)));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> row(Map<String, Object> values, FormField list) {
		return ((ArrayList<Map<String, Object>>) values.get(list.key())).get(0);
	}

	private static void assertRejected(FormSchema form, Map<String, Object> values, String... named) {
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> FormCheck.check(form, values))
			.satisfies(ex -> assertThat(ex.getMessage()).contains(named).containsPattern("[а-яё]{3}"));
	}

	static Stream<String> ids() throws IOException {
		return Forms.ids();
	}

}
