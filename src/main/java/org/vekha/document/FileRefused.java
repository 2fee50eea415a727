package org.vekha.document;

import org.vekha.shared.RuleViolation;

/**
 * A file that is not taken, named with the reason.
 */
final class FileRefused extends RuleViolation {

	FileRefused(FileName name, String why) {
		super("Файл «%s» не принят: %s".formatted(name.text(), why));
	}

	static FileRefused damaged(FileName name) {
		return new FileRefused(name, "он повреждён. Откройте его у себя, сохраните заново и приложите снова.");
	}

	static FileRefused locked(FileName name) {
		return new FileRefused(name, "он защищён паролем. Снимите пароль и приложите файл снова.");
	}

	static FileRefused macros(FileName name) {
		return new FileRefused(name, "в нём есть макросы. Сохраните его без макросов и приложите снова.");
	}

}
