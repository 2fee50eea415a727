package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

/**
 * Moves a road map to another school year: dates keep their meaning, years in words move
 * along, the order is left behind. A programme of several years goes on as it is.
 */
public final class RollOver {

	private final int years;

	private final MovedWords words;

	private final DeadlineReader before;

	private final DeadlineReader after;

	private RollOver(SchoolYear from, Period period, SchoolYear year, Function<Period, DeadlineReader> readers) {
		this.years = year.start() - from.start();
		this.words = new MovedWords(from, year);
		this.before = readers.apply(period);
		this.after = readers.apply(roll(period, ""));
	}

	/**
	 * A deadline of one school year in another.
	 * @param readers the reader of deadlines for a plan's period
	 */
	public static Deadline deadline(Deadline deadline, SchoolYear from, SchoolYear to,
			Function<Period, DeadlineReader> readers) {
		return new RollOver(from, new Period(from.firstDay(), from.lastDay()), to, readers).roll(deadline);
	}

	/** Running text of one school year in another: the years that it names move along. */
	public static String words(String text, SchoolYear from, SchoolYear to) {
		return new MovedWords(from, to).text(text);
	}

	/**
	 * The same road map for another school year, as a draft without an order, where
	 * schools have their quarters and holidays at the usual time.
	 */
	public static RoadmapDraft of(RoadmapDraft roadmap, SchoolYear year) {
		return of(roadmap, year, DeadlineReader::usual);
	}

	/**
	 * The same road map for another school year, as a draft without an order.
	 * @param readers the reader of deadlines for a plan's period
	 */
	public static RoadmapDraft of(RoadmapDraft roadmap, SchoolYear year, Function<Period, DeadlineReader> readers) {
		// What was left over from the year before was meant for one year only, and what
		// was
		// done before the road map was stored does not come again
		var rows = roadmap.rows().stream().filter(row -> !row.carried() && row.fact() == null).toList();
		var all = roadmap.with(rows);
		return goesOn(roadmap, year) ? goOn(all, year)
				: new RollOver(roadmap.schoolYear(), roadmap.period(), year, readers).roll(all, year);
	}

	/**
	 * The same road map for another school year, as a draft without an order. Of a
	 * programme of several years only what is not finished goes on.
	 */
	static RoadmapDraft of(Roadmap roadmap, List<Activity> rows, SchoolYear year,
			Function<Period, DeadlineReader> readers) {
		var draft = new RoadmapDraft(roadmap.municipalityId(), roadmap.schoolYear(), roadmap.kind(), roadmap.title(),
				roadmap.period(), null, null, roadmap.columns(), List.of());
		boolean goesOn = goesOn(draft, year);
		var before = WorkYear.of(roadmap);
		return of(draft.with(rows.stream()
			.filter(row -> !goesOn || !row.state().isFinal() || comesAgain(row, before))
			.map(Activity::content)
			.toList()), year, readers);
	}

	/**
	 * A row that was not finished, for the year after: when it is to be done then is not
	 * guessed.
	 */
	static RoadmapRow carriedOver(RoadmapRow row, SchoolYear from) {
		return new RoadmapRow(row.number(), "Перенесено с %s учебного года".formatted(from), row.title(),
				Deadline.unclear(row.deadline().phrase(), "Не завершено в %s учебном году.".formatted(from)),
				row.responsiblePhrase(), row.responsibilities(), row.expectedResult(), row.schoolPart(), null,
				row.circle(), null, true);
	}

	/** Whether it is a programme of several years that reaches the later school year. */
	private static boolean goesOn(RoadmapDraft roadmap, SchoolYear year) {
		return roadmap.schoolYear().compareTo(year) < 0 && WorkYear.programme(roadmap.period())
				&& !roadmap.period().end().isBefore(year.firstDay());
	}

	/**
	 * Whether there is more to do after a school year, however this one's part ended:
	 * what is done only once comes again if it was set aside until its year, but not if
	 * somebody decided that it is not required.
	 */
	private static boolean comesAgain(Activity row, WorkYear year) {
		var deadline = row.deadline();
		boolean setAside = row.state() == ActivityState.NOT_REQUIRED && year.setAside().equals(row.basis());
		return (deadline.kind() != DeadlineKind.INTERVAL || setAside)
				&& deadline.span().filter(span -> span.end().isAfter(year.year().lastDay())).isPresent();
	}

	private static RoadmapDraft goOn(RoadmapDraft roadmap, SchoolYear year) {
		return new RoadmapDraft(roadmap.municipalityId(), year, roadmap.kind(), roadmap.title(), roadmap.period(), null,
				null, roadmap.columns(), roadmap.rows().stream().filter(row -> row.fact() == null).toList());
	}

	private RoadmapDraft roll(RoadmapDraft roadmap, SchoolYear year) {
		return new RoadmapDraft(roadmap.municipalityId(), year, roadmap.kind(), this.words.text(roadmap.title()),
				roll(roadmap.period(), ""), null, null, roadmap.columns(),
				roadmap.rows().stream().map(this::roll).toList());
	}

	private RoadmapRow roll(RoadmapRow row) {
		return new RoadmapRow(row.number(), this.words.text(row.section()), this.words.text(row.title()),
				roll(row.deadline()), row.responsiblePhrase(), row.responsibilities(),
				this.words.text(row.expectedResult()), this.words.text(row.schoolPart()), row.step(), row.circle());
	}

	private Deadline roll(Deadline deadline) {
		var phrase = this.words.phrase(deadline.phrase());
		if (same(deadline, this.before.read(deadline.phrase()))) {
			var read = this.after.read(phrase);
			if (read.kind() == deadline.kind() && read.kind() != DeadlineKind.UNCLEAR) {
				return new Deadline(read.kind(), phrase, read.intervals(), read.recurrence(),
						(deadline.explanation() != null) ? read.explanation() : null);
			}
		}
		// What was set by hand moves day by day
		var intervals = deadline.intervals().stream().map(period -> roll(period, deadline.phrase())).toList();
		return new Deadline(deadline.kind(), phrase, intervals, deadline.recurrence(),
				this.words.text(deadline.explanation()));
	}

	/** Whether the days are what the words mean, and nobody corrected them. */
	private static boolean same(Deadline stored, Deadline read) {
		return stored.kind() == read.kind() && stored.recurrence() == read.recurrence()
				&& stored.intervals().equals(read.intervals());
	}

	private Period roll(Period period, String phrase) {
		var start = (period.start() != null) ? period.start().plusYears(this.years) : null;
		return new Period(start, rollEnd(period, phrase));
	}

	/**
	 * The end of a month stays the end of that month in a leap year too, unless the words
	 * name the very day.
	 */
	private LocalDate rollEnd(Period period, String phrase) {
		var end = period.end();
		var moved = end.plusYears(this.years);
		var endOfMonth = end.getDayOfMonth() == end.lengthOfMonth() && !end.equals(period.start())
				&& !phrase.contains(end.format(Period.DATE));
		return endOfMonth ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
	}

}
