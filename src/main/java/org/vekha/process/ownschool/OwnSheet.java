package org.vekha.process.ownschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The form of a task on the school's page: as it would be sent.
 *
 * @param remark why it was given back, or {@code null}
 * @param values of the form's own fields
 * @param lines of a report, each with what it answers
 * @param settled of a report, what needs no answer any more
 * @param inTasklist whether it asks for more than the page can show
 */
record OwnSheet(String taskId, String title, String remark, Map<String, Object> values, List<SheetLine> lines,
		List<String> settled, boolean inTasklist) {

	/**
	 * A line of a report.
	 *
	 * @param expected the number or the document that is expected, or an empty text
	 * @param answer what the form's columns hold
	 */
	record SheetLine(String lineId, String title, LocalDate due, boolean late, String expected, String remark,
			boolean counted, boolean shared, boolean documented, Map<String, Object> answer) {

	}

}
