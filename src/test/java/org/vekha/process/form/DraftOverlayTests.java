package org.vekha.process.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftOverlayTests {

	private static final List<FormField> FIELDS = fields("""
			[{"type":"textfield","key":"title"},{"type":"textfield","key":"given","readonly":true},
			 {"type":"expression","key":"sum"},{"type":"checkbox","key":"sure"},
			 {"type":"dynamiclist","path":"factors","allowAddRemove":false,"components":[
			   {"type":"expression","key":"number"},{"type":"textfield","key":"facts"},
			   {"type":"textfield","key":"planned","readonly":true}]},
			 {"type":"dynamiclist","path":"measures","allowAddRemove":true,"components":[
			   {"type":"expression","key":"id"},{"type":"textfield","key":"text"}]},
			 {"type":"dynamiclist","path":"agreements","allowAddRemove":true,"components":[
			   {"type":"textfield","key":"text"}]}]
			""");

	@Test
	void takesFromTheDraftOnlyWhatTheUserCouldType() {
		var shown = Map.<String, Object>of("title", "Как есть", "given", "От сервера", "sum", 3, "intro", "Сегодня");
		var draft = Map.<String, Object>of("title", "Моё", "given", "Подделка", "sum", 9, "intro", "Вчера", "sure",
				"не отметка");
		assertThat(DraftOverlay.of(FIELDS, shown, draft))
			.isEqualTo(Map.of("title", "Моё", "given", "От сервера", "sum", 3, "intro", "Сегодня"));
	}

	@Test
	void givesBackTheTableThatAFormDrawsByItself() {
		var dates = List.of(Map.of("item", "STEP:1", "due", "2026-11-20"));
		assertThat(DraftOverlay.of(Forms.schema("enter-new-dates").fields(), Map.of(), Map.of("dates", dates)))
			.isEqualTo(Map.of("dates", dates));
		var corrections = List.of(Map.of("row", 7, "title", "Семинар", "done", true, "schools", List.of("1")));
		assertThat(DraftOverlay.of(Forms.schema("check-roadmap-import").fields(), Map.of(),
				Map.of("corrections", corrections)))
			.isEqualTo(Map.of("corrections", corrections));
	}

	@Test
	void showsWhatTheUserHasCleared() {
		var draft = new HashMap<String, Object>();
		draft.put("title", null);
		assertThat(DraftOverlay.of(FIELDS, Map.of("title", "Как есть"), draft)).containsEntry("title", null);
	}

	@Test
	void findsRowsByWhatTheyAreAbout() {
		var shown = Map.<String, Object>of("factors", List.of(Map.of("number", "1.2", "label", "Новое", "planned", "5"),
				Map.of("number", "1.1", "label", "Учителя", "planned", "6")));
		var draft = Map.<String, Object>of("factors",
				List.of(Map.of("number", "1.1", "label", "Старое", "facts", "Нет двух", "planned", "1"),
						Map.of("number", "9.9", "facts", "Фактор убран")));
		assertThat(DraftOverlay.of(FIELDS, shown, draft).get("factors"))
			.isEqualTo(List.of(Map.of("number", "1.2", "label", "Новое", "planned", "5"),
					Map.of("number", "1.1", "label", "Учителя", "planned", "6", "facts", "Нет двух")));
	}

	@Test
	void keepsTheRowsThatTheUserAddedAndTookAway() {
		var shown = Map.<String, Object>of("measures",
				List.of(Map.of("id", "a", "text", "Первая", "shown", "1"), Map.of("id", "b", "text", "Вторая")));
		var draft = Map.<String, Object>of("measures", List.of(Map.of("text", "Новая"),
				Map.of("id", "a", "text", "Первая, иначе", "shown", "2"), Map.of("id", "gone", "text", "Снятая")));
		assertThat(DraftOverlay.of(FIELDS, shown, draft).get("measures"))
			.isEqualTo(List.of(Map.of("text", "Новая"), Map.of("id", "a", "text", "Первая, иначе", "shown", "1")));
	}

	@Test
	void keepsRowsThatAreNotKnownYet() {
		var shown = Map.<String, Object>of("measures",
				List.of(Map.of("id", "a", "text", "Первая"), Map.of("id", "new"), Map.of("id", "new")));
		var draft = Map.<String, Object>of("measures",
				List.of(Map.of("id", "new", "text", "Новая"), Map.of("id", "a"), Map.of("id", "new", "text", "Ещё")));
		assertThat(DraftOverlay.of(FIELDS, shown, draft).get("measures"))
			.isEqualTo(List.of(Map.of("text", "Новая"), Map.of("id", "a", "text", "Первая"), Map.of("text", "Ещё")));
	}

	@Test
	void takesAListOfOwnRowsAsItIs() {
		var draft = Map.<String, Object>of("agreements",
				List.of(Map.of("text", "Срезы", "forged", "x"), Map.of("text", "Встреча")));
		assertThat(DraftOverlay.of(FIELDS, Map.of("agreements", List.of()), draft).get("agreements"))
			.isEqualTo(List.of(Map.of("text", "Срезы"), Map.of("text", "Встреча")));
	}

	@Test
	void doesNotFailOverADraftOfAnotherShape() {
		var shown = Map.<String, Object>of("factors", List.of(Map.of("number", "1.1")));
		for (var shape : Arrays.asList(null, "x", 5, Map.of(), List.of("x"))) {
			var draft = new HashMap<String, Object>();
			draft.put("factors", shape);
			assertThat(DraftOverlay.of(FIELDS, shown, draft)).isEqualTo(shown);
		}
	}

	private static List<FormField> fields(String components) {
		try {
			return FormField.among(new ObjectMapper().readTree(components), List.of());
		}
		catch (Exception ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
