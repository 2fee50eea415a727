package org.vekha.process.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.cycle.SchoolSupports;
import org.vekha.document.Documents;
import org.vekha.document.Matter;
import org.vekha.municipality.Municipalities;
import org.vekha.process.measure.MeasureTable.MeasureRow;
import org.vekha.process.measure.MeasureTable.PastMark;
import org.vekha.process.measure.MeasureTable.SchoolChoice;
import org.vekha.process.model.Written;
import org.vekha.process.task.Matters;
import org.vekha.programme.Measure;
import org.vekha.programme.Programmes;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.Marking;
import org.vekha.reporting.MeasureMark;
import org.vekha.reporting.MeasureMarks;
import org.vekha.roadmap.ExpectedResult;

import org.springframework.stereotype.Component;

/**
 * Reads and changes the table of a school's measures.
 */
@Component
public class MeasureTables {

	private final Programmes programmes;

	private final MeasureMarks marks;

	private final SchoolSupports supports;

	private final Documents documents;

	private final Municipalities municipalities;

	private final Accounts accounts;

	private final Clock clock;

	MeasureTables(Programmes programmes, MeasureMarks marks, SchoolSupports supports, Documents documents,
			Municipalities municipalities, Accounts accounts, Clock clock) {
		this.programmes = programmes;
		this.marks = marks;
		this.supports = supports;
		this.documents = documents;
		this.municipalities = municipalities;
		this.accounts = accounts;
		this.clock = clock;
	}

	public MeasureTable of(SchoolChoice school) {
		var measures = this.programmes.approvedMeasures(school.supportId());
		var latest = this.marks.latest(school.supportId());
		var files = this.documents
			.countOf(measures.stream().map(measure -> new Matter(Matters.MEASURE, measure.id())).toList());
		var names = names(latest.values());
		var today = today(school);
		var rows = measures.stream()
			.map(measure -> row(measure, latest.get(measure.id()), names,
					files.getOrDefault(new Matter(Matters.MEASURE, measure.id()), 0L), today))
			.toList();
		var title = measures.isEmpty() ? null : this.programmes.get(school.supportId()).current().title();
		return new MeasureTable(school, title, rows, (int) rows.stream().filter(MeasureRow::overdue).count());
	}

	/** Keeps what was entered, all of it or nothing. */
	void save(SchoolChoice school, Collection<Marking> markings, String userId) {
		var titles = this.programmes.approvedMeasures(school.supportId())
			.stream()
			.collect(Collectors.toMap(Measure::id, Measure::title));
		this.marks.mark(school.supportId(), markings, titles, userId, today(school));
	}

	List<PastMark> history(SchoolChoice school, UUID measureId) {
		var marks = this.marks.history(school.supportId(), measureId);
		var names = names(marks);
		return marks.stream()
			.map(mark -> new PastMark(Written.day(mark.markedOn()), names.get(mark.markedBy()), mark.state().title(),
					more(mark)))
			.toList();
	}

	private static MeasureRow row(Measure measure, MeasureMark mark, Map<String, String> names, long files,
			LocalDate today) {
		var expected = ExpectedResult.read(measure.expectedResult());
		var state = (mark != null) ? mark.state() : MarkState.NOT_DUE;
		var overdue = state != MarkState.DONE && measure.due().isBefore(today);
		var count = (mark != null) ? mark.count() : null;
		var paper = (mark != null) ? mark.paper() : null;
		return new MeasureRow(measure.id(), measure.title(), measure.deadline().phrase(), measure.responsible(),
				measure.expectedResult(), (mark != null) ? mark.number() : 0, state.name(),
				(mark != null) ? mark.doneOn() : null, (count != null) ? count.n() : null,
				(count != null) ? count.of() : null, (mark != null) ? mark.note() : null,
				(paper != null) ? paper.kind().name() : null, (paper != null) ? paper.text() : null,
				(paper != null) ? paper.date() : null, expected.counts(), expected.share(), expected.target(),
				expected.document(), overdue, files,
				(mark != null) ? "%s, %s".formatted(names.get(mark.markedBy()), Written.day(mark.markedOn())) : null);
	}

	private static String more(MeasureMark mark) {
		return Stream
			.of((mark.doneOn() != null) ? "исполнено " + Written.day(mark.doneOn()) : null,
					(mark.count() != null) ? mark.count().label() : null,
					(mark.paper() != null) ? mark.paper().label() : null, mark.note())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
	}

	private Map<String, String> names(Collection<MeasureMark> marks) {
		return marks.stream()
			.map(MeasureMark::markedBy)
			.distinct()
			.collect(Collectors.toMap(user -> user, this.accounts::nameOf));
	}

	private LocalDate today(SchoolChoice school) {
		return this.municipalities.get(this.supports.get(school.supportId()).municipalityId()).today(this.clock);
	}

}
