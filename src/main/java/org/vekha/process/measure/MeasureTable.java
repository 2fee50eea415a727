package org.vekha.process.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The measures of a school as its table shows them.
 *
 * @param overdue how many are not done although they were due
 */
public record MeasureTable(SchoolChoice school, String programme, List<MeasureRow> rows, int overdue) {

	/**
	 * A school whose measures the user sees.
	 *
	 * @param editable whether the user may mark them
	 */
	public record SchoolChoice(UUID supportId, String name, String schoolYear, boolean editable) {

	}

	/**
	 * A measure with its last mark.
	 *
	 * @param deadline in words, as the programme says it
	 * @param known the number of the last mark, or 0
	 * @param counted whether a number is expected; as n of N if {@code share}
	 * @param document the document that is expected, or {@code null}
	 * @param files how many documents are attached
	 * @param marked by whom and when the last mark was made, or {@code null}
	 */
	public record MeasureRow(UUID measureId, String title, String deadline, String responsible, String expected,
			int known, String state, LocalDate doneOn, Integer n, Integer of, String note, String paperKind,
			String paperText, LocalDate paperDate, boolean counted, boolean share, String target, String document,
			boolean overdue, long files, String marked) {

	}

	/**
	 * A mark of a measure, in words.
	 */
	public record PastMark(String day, String by, String state, String more) {

	}

}
