package org.vekha.table;

import org.vekha.shared.RuleViolation;

/**
 * Says why a file cannot be taken, and what to do.
 */
public class TableRefused extends RuleViolation {

	public TableRefused(TableFile file, String why) {
		super("Файл «%s»: %s".formatted(file.name(), why));
	}

	private TableRefused(TableFile file, String why, Throwable cause) {
		this(file, why);
		initCause(cause);
	}

	static TableRefused damaged(TableFile file) {
		return damaged(file, null);
	}

	/**
	 * For the user it is damaged whatever happened.
	 * @param cause what happened, or {@code null}
	 */
	static TableRefused damaged(TableFile file, Throwable cause) {
		return new TableRefused(file, "он повреждён или загружен не полностью. Откройте его в Word или Excel, "
				+ "сохраните заново и загрузите снова.", cause);
	}

}
