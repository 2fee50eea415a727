package org.vekha.process.ownschool;

import java.util.List;
import java.util.UUID;

import org.vekha.process.measure.MeasureTable.MeasureRow;
import org.vekha.process.measure.MeasureTables;
import org.vekha.process.ownschool.OwnLine.Kind;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.reporting.AskedMonth;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.MeasureMark;
import org.vekha.reporting.MeasureMarks;
import org.vekha.reporting.Standing;
import org.vekha.roadmap.ExpectedResult;

import org.springframework.stereotype.Component;

/**
 * The measures of a school's programme as lines of its page. They are marked in the same
 * table as on the page of measures.
 */
@Component
class OwnMeasures {

	private final MeasureTables tables;

	private final Programmes programmes;

	private final MeasureMarks marks;

	OwnMeasures(MeasureTables tables, Programmes programmes, MeasureMarks marks) {
		this.tables = tables;
		this.programmes = programmes;
		this.marks = marks;
	}

	List<OwnLine> of(OwnSchool own, AskedMonth month) {
		var rows = this.tables.of(own.choice()).rows();
		var latest = this.marks.latest(own.supportId());
		var measures = this.programmes.approvedMeasures(own.supportId());
		return rows.stream()
			.map(row -> line(row, measure(measures, row.measureId()), latest.get(row.measureId()), month))
			.toList();
	}

	private static OwnLine line(MeasureRow row, Measure measure, MeasureMark mark, AskedMonth month) {
		var expected = ExpectedResult.read(measure.expectedResult());
		var attached = row.files() > 0;
		var standing = month.ofMeasure(measure.due(), expected, mark, attached);
		var lacks = (standing == Standing.ASKED) ? month.lacking(expected, mark, attached).orElse(null) : null;
		var late = (standing == Standing.DONE) ? 0 : month.daysLate(measure.due());
		return new OwnLine(Kind.MEASURE, row.measureId().toString(), row.title(),
				"Ожидается: %s. Ответственный: %s".formatted(row.expected(), row.responsible()), measure.due(), late,
				standing, said(mark), lacks, null, row);
	}

	private static String said(MeasureMark mark) {
		if (mark == null || mark.state() == MarkState.NOT_DUE) {
			return null;
		}
		var paper = (mark.paper() != null) ? ", " + mark.paper().label() : "";
		var note = (mark.note() != null) ? ". " + mark.note() : "";
		return mark.state().title() + paper + note;
	}

	private static Measure measure(List<Measure> measures, UUID id) {
		return measures.stream().filter(measure -> measure.id().equals(id)).findFirst().orElseThrow();
	}

}
