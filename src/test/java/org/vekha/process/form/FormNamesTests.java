package org.vekha.process.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a form reads must come from its briefing: form-js shows nothing, and says nothing,
 * where a name is unknown to it.
 */
class FormNamesTests {

	private static final CompiledCode CODE = CompiledCode.read();

	/** They start a process, so nothing is known before them. */
	private static final Set<String> START_FORMS = Set.of("open-school-year", "start-partner-plan");

	@ParameterizedTest
	@MethodSource("forms")
	void everyNameIsGivenByTheBriefing(Path form) throws IOException {
		var read = ReadNames.of(new ObjectMapper().readTree(Files.readString(form)));
		var id = form.getFileName().toString().replace(".form", "");
		if (START_FORMS.contains(id)) {
			assertThat(read).isEmpty();
			return;
		}
		assertThat(read).contains("intro");
		assertThat(CODE.texts(Briefings.beanName(id))).containsAll(read);
	}

	@Test
	void aNameIsFoundWhereverItIsRead() throws IOException {
		var form = new ObjectMapper().readTree("""
				{"components": [
					{"type": "text", "text": "Школа {{school}} {{#if due}}до {{due}}{{/if}}"},
					{"type": "group", "components": [{"type": "text", "text": "=intro"}]},
					{"type": "table", "dataSource": "=rows", "columns": [{"key": "title"}],
						"conditional": {"hide": "=rows = null or count(rows) = 0 or decision = \\"return\\""}},
					{"type": "select", "key": "decision", "valuesKey": "choices"},
					{"type": "dynamiclist", "path": "lines", "components": [
						{"type": "expression", "key": "lineId", "expression": "=this.lineId"},
						{"type": "text", "text": "{{this.label}}"}, {"type": "textfield", "key": "remark"}]}]}
				""");
		assertThat(ReadNames.of(form)).containsExactlyInAnyOrder("school", "due", "intro", "rows", "title", "choices",
				"lines", "lineId", "label");
	}

	private static Stream<Path> forms() throws IOException {
		return Forms.files();
	}

}
