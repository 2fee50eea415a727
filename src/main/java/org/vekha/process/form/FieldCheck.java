package org.vekha.process.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds one value against the field that it was given for.
 */
final class FieldCheck {

	private static final int LONGEST_OPTION = 255;

	private static final String NO_SUCH_DAY = "В поле «%s» указана дата, которой нет: выберите её в календаре.";

	private static final int MOST_OPTIONS = 2000;

	private FieldCheck() {
	}

	/**
	 * Returns the value as it may be stored.
	 * @throws Fault if the field does not take it
	 */
	static Object accepted(FormField field, Object value) {
		return switch (field.kind()) {
			case TEXT -> text(field, value);
			case NUMBER -> number(field, value);
			case DATE, DATE_TIME, TIME -> moment(field, value);
			case FLAG -> flag(field, value);
			case CHOICE -> option(field, value);
			case CHOICES -> options(field, value);
			case COMPUTED -> computed(field, value);
			case FILE -> FileCheck.accepted(field, value);
			case LIST -> throw new IllegalArgumentException(field.key());
		};
	}

	private static String text(FormField field, Object value) {
		if (!(value instanceof String given)) {
			throw fault("Поле «%s» должно быть текстом.", field.label());
		}
		var text = given.strip();
		var limits = field.limits();
		if (text.length() > limits.maxLength()) {
			throw fault("Поле «%s» длиннее %d знаков (сейчас %d): сократите текст.", field.label(), limits.maxLength(),
					text.length());
		}
		if (text.length() < limits.minLength()) {
			throw fault("Поле «%s» короче %d знаков: допишите.", field.label(), limits.minLength());
		}
		if (limits.pattern() != null && !limits.pattern().matcher(text).find()) {
			throw fault("Поле «%s» заполнено не по образцу: исправьте «%s».", field.label(), text);
		}
		return text;
	}

	private static Object number(FormField field, Object value) {
		BigDecimal number;
		try {
			number = new BigDecimal(value.toString());
		}
		catch (NumberFormatException ex) {
			throw fault("Поле «%s» должно быть числом.", field.label());
		}
		var limits = field.limits();
		if (limits.min() != null && number.compareTo(limits.min()) < 0) {
			throw fault("Поле «%s» не может быть меньше %s.", field.label(), limits.min().toPlainString());
		}
		if (limits.max() != null && number.compareTo(limits.max()) > 0) {
			throw fault("Поле «%s» не может быть больше %s.", field.label(), limits.max().toPlainString());
		}
		return value;
	}

	private static String moment(FormField field, Object value) {
		if (!(value instanceof String written)) {
			throw fault(NO_SUCH_DAY, field.label());
		}
		try {
			var parsed = field.kind().format().parse(written);
			if (field.kind() != Kind.TIME) {
				var year = LocalDate.from(parsed).getYear();
				if (year < 2000 || year > 2100) {
					throw fault("Проверьте год в поле «%s»: %d.", field.label(), year);
				}
			}
			return written;
		}
		catch (DateTimeException ex) {
			throw fault(NO_SUCH_DAY, field.label());
		}
	}

	private static Object flag(FormField field, Object value) {
		if (!(value instanceof Boolean checked)) {
			throw fault("Поле «%s» должно быть отметкой «да» или «нет».", field.label());
		}
		if (field.required() && !checked) {
			throw fault("Поставьте отметку «%s».", field.label());
		}
		return value;
	}

	private static String option(FormField field, Object value) {
		if (!(value instanceof String option) || option.length() > LONGEST_OPTION
				|| field.options() != null && !field.options().contains(option)) {
			throw fault("В поле «%s» выбран ответ, которого нет в форме: выберите из предложенных.", field.label());
		}
		return option;
	}

	private static List<String> options(FormField field, Object value) {
		if (!(value instanceof List<?> chosen) || chosen.size() > MOST_OPTIONS) {
			throw fault("В поле «%s» должен быть список ответов из предложенных.", field.label());
		}
		var options = new ArrayList<String>();
		chosen.forEach(option -> options.add(option(field, option)));
		return options.stream().distinct().toList();
	}

	// Computed cells carry the identity of a row; the domain knows which there are.
	private static Object computed(FormField field, Object value) {
		if (value instanceof String text && text.length() <= LONGEST_OPTION || value instanceof Number
				|| value instanceof Boolean) {
			return value;
		}
		throw fault("Поле «%s» заполняется само: откройте задачу заново.", field.label());
	}

	static Fault fault(String sentence, Object... details) {
		return new Fault(sentence.formatted(details));
	}

	/**
	 * Why a field does not take a value.
	 */
	static final class Fault extends RuntimeException {

		Fault(String message) {
			super(message);
		}

	}

}
