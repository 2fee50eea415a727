package org.vekha.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.responsible.ReadResponsible;
import org.vekha.roadmap.CycleStep;

/**
 * Reads the cells of a row together: until when, by whom, for which schools, and whether
 * it is a step of the cycle.
 *
 * @param plan from when to when the road map is to be carried out
 * @param deadlines reads the words of a deadline
 * @param responsible reads who is named, given the title as well
 * @param circles reads the schools that the texts of a row name
 * @param steps proposes the step of the cycle that a title describes, given its section
 */
record RowReader(Period plan, Function<String, Deadline> deadlines,
		BiFunction<String, String, ReadResponsible> responsible, Function<String[], ReadCircle> circles,
		BiFunction<String, String, Optional<CycleStep>> steps) {

	ReadRow read(PrintedRow row, boolean resultsExpected) {
		var title = (row.title() != null) ? row.title() : "";
		var deadline = this.deadlines.apply(row.deadline());
		var named = this.responsible.apply(row.responsible(), title);
		var circle = this.circles.apply(new String[] { title, row.responsible(), row.section() });
		var warnings = new ArrayList<String>();
		if (title.isEmpty()) {
			warnings.add("Мероприятие не названо: впишите его или уберите строку.");
		}
		warnings.addAll(RowWarnings.ofDeadline(deadline, this.plan));
		warnings.addAll(RowWarnings.ofResponsible(named));
		warnings.addAll(RowWarnings.ofCircle(circle));
		if (resultsExpected && row.expectedResult() == null) {
			warnings.add(RowWarnings.NO_RESULT);
		}
		return new ReadRow(row, deadline, named, circle, this.steps.apply(title, row.section()).orElse(null), warnings);
	}

	List<ReadRow> read(List<PrintedRow> rows, boolean resultsExpected) {
		var read = rows.stream().map(row -> read(row, resultsExpected)).toList();
		return RowNumbers.marked(read);
	}

}
