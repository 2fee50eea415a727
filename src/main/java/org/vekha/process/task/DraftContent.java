package org.vekha.process.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.vekha.process.form.TaskForms;
import org.vekha.shared.RuleViolation;

import org.springframework.stereotype.Component;

/**
 * How a draft is stored, and what it may hold at all.
 */
@Component
class DraftContent {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	static final int LARGEST = 1024 * 1024;

	/** A form holds lists of rows, and a row lists of answers. */
	private static final int DEEPEST = 4;

	private final TaskForms forms;

	DraftContent(TaskForms forms) {
		this.forms = forms;
	}

	/**
	 * Reads what the browser sent.
	 * @throws RuleViolation if it is no set of fields, or too large
	 */
	static Map<String, Object> received(byte[] body) {
		if (body.length > LARGEST) {
			throw refused("он больше 1 МБ. Сократите текст");
		}
		try {
			return Optional.ofNullable(JSON.readValue(body, FIELDS))
				.orElseThrow(() -> refused("в нём нет полей формы. Обновите страницу"));
		}
		catch (IOException ex) {
			throw refused("его не удалось прочитать. Обновите страницу");
		}
	}

	/**
	 * The draft as JSON.
	 * @throws RuleViolation if it holds anything that the task's form does not ask for,
	 * or is too large
	 */
	String write(VisibleTask task, Map<String, Object> fields) {
		var declared = this.forms.keys(task.id());
		fields.keySet().stream().filter(key -> !declared.contains(key)).findFirst().ifPresent(key -> {
			throw refused("поле «%s» не предусмотрено формой. Обновите страницу"
				.formatted((key.length() > 60) ? key.substring(0, 60) + "…" : key));
		});
		if (fields.values().stream().anyMatch(value -> depth(value) > DEEPEST)) {
			throw refused("он устроен не так, как форма. Обновите страницу");
		}
		var written = json(fields);
		if (written.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
			throw refused("он больше 1 МБ. Сократите текст");
		}
		if (written.contains("\\u0000")) {
			throw refused("в нём есть недопустимый знак. Наберите текст заново");
		}
		return written;
	}

	Map<String, Object> read(String written) {
		try {
			return JSON.readValue(written, FIELDS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String json(Map<String, Object> fields) {
		try {
			return JSON.writeValueAsString(fields);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static int depth(Object value) {
		if (value instanceof Map<?, ?> map) {
			return 1 + deepest(map.values());
		}
		return (value instanceof Collection<?> list) ? 1 + deepest(list) : 0;
	}

	private static int deepest(Collection<?> values) {
		return values.stream().mapToInt(DraftContent::depth).max().orElse(0);
	}

	private static RuleViolation refused(String why) {
		return new RuleViolation("Черновик не сохранён: %s.".formatted(why));
	}

}
