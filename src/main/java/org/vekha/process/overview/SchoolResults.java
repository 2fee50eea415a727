package org.vekha.process.overview;

import org.vekha.identification.ProcedureHistory;
import org.vekha.identification.ResultHistory;
import org.vekha.identification.YearResult;
import org.vekha.process.overview.SchoolSheet.Point;
import org.vekha.process.overview.SchoolSheet.ProcedureLine;
import org.vekha.process.overview.SchoolSheet.Results;
import org.vekha.shared.SchoolYear;

/**
 * Puts a school's results into words.
 */
final class SchoolResults {

	private static final Point NOTHING = new Point(null, "– (нет сведений)", false, null);

	private SchoolResults() {
	}

	static Results of(ResultHistory history) {
		return new Results(history.years().stream().map(SchoolYear::toString).toList(),
				history.threshold().isPresent() ? history.threshold().getAsInt() : null,
				history.years().stream().map(history::low).toList(),
				history.procedures().stream().map(procedure -> line(procedure, history)).toList());
	}

	private static ProcedureLine line(ProcedureHistory procedure, ResultHistory history) {
		return new ProcedureLine(procedure.procedure().label(), procedure.voluntary(), procedure.trend(),
				history.years()
					.stream()
					.map(year -> procedure.in(year).map(SchoolResults::point).orElse(NOTHING))
					.toList());
	}

	private static Point point(YearResult result) {
		return new Point(result.percent(), result.inWords(), result.small(),
				(result.band() != null) ? result.band().title() : null);
	}

}
