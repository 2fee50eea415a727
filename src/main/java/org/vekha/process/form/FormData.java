package org.vekha.process.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What was entered in a form, read once: afterwards the instance no longer carries it.
 */
public final class FormData {

	private final List<FormField> fields;

	private final Map<String, Object> values;

	FormData(List<FormField> fields, Map<String, Object> values) {
		this.fields = fields;
		this.values = values;
	}

	/**
	 * Takes the values of the fields that the form declares out of the process instance.
	 * @param formId the id of the form, which is that of its file
	 */
	public static FormData take(DelegateExecution execution, String formId) {
		var form = DeployedForms.latest(formId);
		var variables = execution.getVariablesTyped(false);
		variables.keySet().retainAll(form.keys());
		var data = new FormData(form.fields(), PlainValues.of(variables));
		execution.removeVariables(form.keys());
		return data;
	}

	/** Whether the form asks for this at all. */
	public boolean asks(String key) {
		return this.fields.stream().anyMatch(field -> field.key().equals(key));
	}

	/** The text, which must have been entered. */
	public String text(String key) {
		return Require.text(optionalText(key), label(key));
	}

	/** The text, or {@code null} if none was entered. */
	public String optionalText(String key) {
		var value = value(key);
		// The cells that only say what a row is about have no kind to be checked by
		if (value != null && !(value instanceof String)) {
			throw unknown(value.toString());
		}
		return Require.optionalText((String) value, label(key));
	}

	/** The day, which must have been entered. */
	public LocalDate date(String key) {
		return Require.value(optionalDate(key), label(key));
	}

	/** The day, or {@code null} if none was entered. */
	public LocalDate optionalDate(String key) {
		var written = optionalText(key);
		return (written != null) ? LocalDate.parse(written) : null;
	}

	/** The whole number, which must have been entered or chosen. */
	public int number(String key) {
		var written = Require.value(value(key), label(key)).toString();
		try {
			return Integer.parseInt(written);
		}
		catch (NumberFormatException ex) {
			throw unknown(written);
		}
	}

	/** The whole number, or {@code null} if none was entered. */
	public Integer optionalNumber(String key) {
		return (value(key) != null) ? number(key) : null;
	}

	/** The answer, which must have been chosen. */
	public <E extends Enum<E>> E choice(String key, Class<E> answers) {
		var chosen = text(key);
		return Stream.of(answers.getEnumConstants())
			.filter(answer -> answer.name().equals(chosen))
			.findFirst()
			.orElseThrow(() -> unknown(chosen));
	}

	/** The id of what a row is about. */
	public UUID id(String key) {
		return parsed(text(key));
	}

	/** The ids of what was chosen, possibly none. */
	public List<UUID> ids(String key) {
		return texts(key).stream().map(FormData::parsed).toList();
	}

	private static UUID parsed(String written) {
		try {
			return UUID.fromString(written);
		}
		catch (IllegalArgumentException ex) {
			throw unknown(written);
		}
	}

	/** The file, or {@code null} if none was handed in. */
	public FormFile file(String key) {
		return (value(key) instanceof FileValue file) ? FormFile.of(file) : null;
	}

	/** Whether this answer was chosen. */
	public boolean is(String key, String answer) {
		return answer.equals(value(key));
	}

	/** Whether the box was ticked. */
	public boolean flag(String key) {
		return Boolean.TRUE.equals(value(key));
	}

	/** Whether the box was ticked, or was not shown and is taken as ticked. */
	public boolean flagUnlessUnticked(String key) {
		return !Boolean.FALSE.equals(value(key));
	}

	/** The answers that were chosen, possibly none. */
	@SuppressWarnings("unchecked")
	public List<String> texts(String key) {
		var chosen = (List<String>) value(key);
		return (chosen != null) ? chosen : List.of();
	}

	/** The rows of a list, possibly none. */
	@SuppressWarnings("unchecked")
	public List<FormData> rows(String key) {
		var rows = (List<Map<String, Object>>) value(key);
		var columns = field(key).columns();
		return (rows != null) ? rows.stream().map(row -> new FormData(columns, row)).toList() : List.of();
	}

	private Object value(String key) {
		var value = this.values.get(field(key).key());
		return FileCheck.isNone(value) ? null : value;
	}

	private String label(String key) {
		return field(key).label();
	}

	private static RuleViolation unknown(String answer) {
		return new RuleViolation("Ответ «%s» не опознан: откройте задачу заново.".formatted(answer));
	}

	private FormField field(String key) {
		return this.fields.stream()
			.filter(field -> field.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The form declares no field " + key));
	}

}
