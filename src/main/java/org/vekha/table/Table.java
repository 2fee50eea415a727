package org.vekha.table;

import java.util.List;

/**
 * A table of a document.
 *
 * @param place where it stands, as errors tell it: «таблица 2», «лист „Итоги“»
 * @param heading the text before it since the table before, one paragraph a line
 */
public record Table(String place, String heading, List<TableRow> rows) {

	public Table {
		rows = List.copyOf(rows);
	}

}
