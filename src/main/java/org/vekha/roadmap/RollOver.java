package org.vekha.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.shared.SchoolYear;

/**
 * Moves a road map to another school year: months keep their meaning, years in words move
 * along, the order is left behind.
 */
public final class RollOver {

	private static final Pattern DAY = Pattern.compile("\\b(\\d{2})\\.(\\d{2})\\.(20\\d{2})\\b");

	/** A year, with the short second one of «2020/21» if it follows. */
	private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20\\d{2})(?:([/–-])(\\d{2}))?(?!\\d)");

	/** A number of four digits further away than this is something else: «2000 чел.». */
	private static final int NEARBY_YEARS = 5;

	private final SchoolYear from;

	private final int years;

	private RollOver(SchoolYear from, SchoolYear to) {
		this.from = from;
		this.years = to.start() - from.start();
	}

	/** The same road map for another school year, as a draft without an order. */
	public static RoadmapDraft of(RoadmapDraft roadmap, SchoolYear year) {
		return new RollOver(roadmap.schoolYear(), year).roll(roadmap, year);
	}

	/** The same road map for another school year, as a draft without an order. */
	public static RoadmapDraft of(Roadmap roadmap, List<Activity> rows, SchoolYear year) {
		return of(
				new RoadmapDraft(roadmap.municipalityId(), roadmap.schoolYear(), roadmap.kind(), roadmap.title(),
						roadmap.period(), null, null, roadmap.columns(), rows.stream().map(Activity::content).toList()),
				year);
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

	private RoadmapDraft roll(RoadmapDraft roadmap, SchoolYear year) {
		// What was left over from the year before was meant for one year only
		var rows = roadmap.rows().stream().filter(row -> !row.carried()).map(this::roll).toList();
		return new RoadmapDraft(roadmap.municipalityId(), year, roadmap.kind(), title(roadmap.title()),
				roll(roadmap.period(), ""), null, null, roadmap.columns(), rows);
	}

	private RoadmapRow roll(RoadmapRow row) {
		return new RoadmapRow(row.number(), title(row.section()), title(row.title()), roll(row.deadline()),
				row.responsiblePhrase(), row.responsibilities(), title(row.expectedResult()), title(row.schoolPart()),
				row.step(), row.circle());
	}

	private Deadline roll(Deadline deadline) {
		var intervals = deadline.intervals().stream().map(period -> roll(period, deadline.phrase())).toList();
		return new Deadline(deadline.kind(), phrase(deadline.phrase()), intervals, deadline.recurrence(),
				title(deadline.explanation()));
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

	/** In a deadline every date and year moves. */
	private String phrase(String text) {
		return DAY.matcher(title(text)).replaceAll(this::moveDay);
	}

	/** In running text years move; full dates, as of orders, are history and stay. */
	private String title(String text) {
		return (text != null) ? YEAR.matcher(text).replaceAll(this::moveYear) : null;
	}

	private String moveYear(MatchResult found) {
		int year = Integer.parseInt(found.group(1));
		if (Math.abs(year - this.from.start()) > NEARBY_YEARS) {
			return found.group();
		}
		var moved = String.valueOf(year + this.years);
		return (found.group(2) == null) ? moved
				: "%s%s%02d".formatted(moved, found.group(2), (Integer.parseInt(found.group(3)) + this.years) % 100);
	}

	private String moveDay(MatchResult found) {
		try {
			return LocalDate
				.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)),
						Integer.parseInt(found.group(1)))
				.plusYears(this.years)
				.format(Period.DATE);
		}
		catch (DateTimeException ex) {
			return found.group();
		}
	}

}
