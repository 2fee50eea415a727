package org.vekha.table;

import org.vekha.shared.RuleViolation;

/**
 * Says why a file cannot be taken, and what to do.
 */
public class TableRefused extends RuleViolation {

	public TableRefused(TableFile file, String why) {
		super("Файл «%s»: %s".formatted(file.name(), why));
	}

	static TableRefused damaged(TableFile file) {
		return new TableRefused(file, "он повреждён или загружен не полностью. Откройте его в Word или Excel, "
				+ "сохраните заново и загрузите снова.");
	}

}
