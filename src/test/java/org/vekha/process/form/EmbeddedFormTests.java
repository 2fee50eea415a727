package org.vekha.process.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class EmbeddedFormTests {

	private static final String HTML = """
			<form role="form">
				<label for="file">Файл с таблицей</label>
				<input type="file" id="file" cam-variable-name="file" cam-variable-type="File" cam-max-filesize="1000"
					accept=".docx,.xlsx" aria-required="true"/>
				<label for="file">Выбрать</label>
				<label for="kind">Вид</label>
				<select id="kind" cam-variable-name="kind" cam-variable-type="String" required="required">
					<option value="municipal">Муниципальная</option>
					<option value="partner">План школы-партнёра</option>
				</select>
				<label for="day">День</label>
				<input type="date" id="day" cam-variable-name="day" cam-variable-type="String"/>
				<div data-list="rows" data-label="Строки">
					<input type="hidden" data-column="row"/>
					<label for="title">Мероприятие</label>
					<textarea id="title" data-column="title" maxlength="20"></textarea>
					<input type="checkbox" data-column="dropped" data-label="Убрать"/>
				</div>
			</form>""";

	private final FormSchema form = EmbeddedForm.read("forms/start-errand.html", HTML.getBytes(StandardCharsets.UTF_8));

	@Test
	void declaresWhatItsControlsAskFor() {
		assertThat(this.form.id()).isEqualTo("start-errand");
		assertThat(this.form.fields())
			.extracting(FormField::key, FormField::label, FormField::kind, FormField::required)
			.containsExactly(tuple("file", "Файл с таблицей", Kind.FILE, true), tuple("kind", "Вид", Kind.CHOICE, true),
					tuple("day", "День", Kind.DATE, false), tuple("rows", "Строки", Kind.LIST, false));
		assertThat(this.form.fields().get(3).columns()).extracting(FormField::key, FormField::label, FormField::kind)
			.containsExactly(tuple("row", "row", Kind.COMPUTED), tuple("title", "Мероприятие", Kind.TEXT),
					tuple("dropped", "Убрать", Kind.FLAG));
	}

	@Test
	void takesWhatItDeclares() {
		assertThat(FormCheck.check(this.form, valid())).containsOnlyKeys("file", "kind", "day", "rows");
	}

	@Test
	void takesNoFileThatIsTooLarge() {
		rejects("file", file("Карта.docx", 1001), "Файл с таблицей", "Карта.docx", "больше 0 МБ");
	}

	@Test
	void takesNoEmptyFile() {
		rejects("file", file("Карта.docx", 0), "Карта.docx", "пуст");
	}

	@Test
	void needsTheFileThatIsRequired() {
		rejects("file", file(" ", 0), "Выберите файл в поле «Файл с таблицей».");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Карта.doc", "карта.docm", "docx", "карта.docx.exe" })
	void takesNoFileOfAnotherKind(String name) {
		rejects("file", file(name, 10), name, ".docx, .xlsx");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../карта.docx", "a\\b.docx", "a\nb.docx" })
	void takesNoFileWhoseNameLeadsElsewhere(String name) {
		rejects("file", file(name, 10), "Переименуйте файл");
	}

	@Test
	void takesNoTextInPlaceOfAFile() {
		rejects("file", "Карта.docx", "должен быть файл");
		rejects("kind", file("Карта.docx", 10), "Вид");
	}

	@Test
	void takesOnlyTheAnswersThatItOffers() {
		rejects("kind", "school", "Вид", "ответ, которого нет в форме");
		rejects("day", "31.02.2026", "День");
		rejects("yearId", "forged", "не предусмотрено формой");
	}

	@Test
	void checksTheCellsOfAList() {
		rejects("rows", List.of(Map.of("row", "1", "title", "я".repeat(21))), "Строки", "строка 1", "длиннее 20");
		rejects("rows", List.of(Map.of("title", "Семинар")), "строка не опознана");
		rejects("rows", List.of(Map.of("row", "1", "roadmapId", "forged")), "roadmapId");
	}

	private void rejects(String key, Object value, String... complaints) {
		var values = valid();
		values.put(key, value);
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> FormCheck.check(this.form, values))
			.satisfies(refusal -> assertThat(refusal.getMessage()).contains(complaints));
	}

	private static Map<String, Object> valid() {
		return new HashMap<>(Map.of("file", file("Карта.docx", 1000), "kind", "partner", "day", "2026-11-20", "rows",
				new ArrayList<>(List.of(Map.of("row", "1", "title", "Семинар", "dropped", false)))));
	}

	private static Object file(String name, int size) {
		return Variables.fileValue(name).file(new byte[size]).create();
	}

}
