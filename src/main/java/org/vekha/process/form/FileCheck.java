package org.vekha.process.form;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;

import org.camunda.bpm.engine.variable.value.FileValue;

/**
 * Holds a file that was handed in against the field of the form.
 */
final class FileCheck {

	/** What all of the application takes at the most, in bytes. */
	static final int LARGEST = 20 * 1024 * 1024;

	private static final int LONGEST_NAME = 255;

	private FileCheck() {
	}

	/** Whether the field was left without a file: browsers then send an empty one. */
	static boolean isNone(Object value) {
		return value instanceof FileValue file && size(file) == 0
				&& (file.getFilename() == null || file.getFilename().isBlank());
	}

	static FileValue accepted(FormField field, Object value) {
		if (!(value instanceof FileValue file)) {
			throw FieldCheck.fault("В поле «%s» должен быть файл.", field.label());
		}
		var name = file.getFilename();
		if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\p{Cntrl}/\\\\].*")) {
			throw FieldCheck.fault("Поле «%s»: у файла нет имени, или оно недопустимо. Переименуйте файл.",
					field.label());
		}
		if (field.options() != null && field.options().stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
			throw FieldCheck.fault("Поле «%s»: файл «%s» не того вида. Подходят файлы %s.", field.label(), name,
					String.join(", ", field.options()));
		}
		var size = size(file);
		if (size == 0) {
			throw FieldCheck.fault("Поле «%s»: файл «%s» пуст.", field.label(), name);
		}
		if (size > field.limits().maxLength()) {
			throw FieldCheck.fault("Поле «%s»: файл «%s» больше %d МБ. Уменьшите его, например уберите рисунки.",
					field.label(), name, field.limits().maxLength() / 1024 / 1024);
		}
		return file;
	}

	/** The engine keeps a file's bytes in memory. */
	private static int size(FileValue file) {
		InputStream content = file.getValue();
		return (content instanceof ByteArrayInputStream bytes) ? bytes.available() : 0;
	}

}
