package org.vekha.process.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.vekha.indicator.Direction;
import org.vekha.indicator.EvaluatedIndicator;
import org.vekha.indicator.Evaluation;
import org.vekha.indicator.IndicatorHistory;
import org.vekha.indicator.Indicators;
import org.vekha.indicator.YearEvaluation;
import org.vekha.municipality.Municipality;
import org.vekha.process.overview.IndicatorPicture.IndicatorLine;
import org.vekha.process.overview.IndicatorPicture.ShareLine;
import org.vekha.process.overview.IndicatorPicture.YearValue;
import org.vekha.school.Schools;
import org.vekha.school.StatusCount;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows how a municipality's indicators go: three queries, whatever there is.
 */
@Component
class IndicatorPictures {

	/** As many years as a chart holds, counted back from the newest. */
	private static final int MOST_YEARS = 10;

	private static final YearValue NOTHING = new YearValue("–", null, "–", null, null, false, null);

	private final Indicators indicators;

	private final Schools schools;

	IndicatorPictures(Indicators indicators, Schools schools) {
		this.indicators = indicators;
		this.schools = schools;
	}

	@Transactional(readOnly = true)
	public IndicatorPicture of(OverviewScope scope) {
		var municipality = scope.municipality();
		var shown = SchoolDirectory.schoolYear(scope);
		var histories = this.indicators.history(municipality.id());
		var known = new TreeSet<SchoolYear>();
		histories.forEach(history -> known.addAll(history.years().keySet()));
		var years = years(known);
		var counts = this.schools.countByYear(municipality.id(), StatusKind.LOW_RESULTS);
		return new IndicatorPicture(shown.toString(), years.stream().map(SchoolYear::toString).toList(),
				evaluation(histories, shown), histories.stream().map(history -> line(history, years)).toList(),
				counts.stream()
					.skip(Math.max(0, counts.size() - MOST_YEARS))
					.map(count -> share(count, municipality))
					.toList());
	}

	/** A year in between of which nothing is known is a gap, and not left out. */
	static List<SchoolYear> years(SortedSet<SchoolYear> known) {
		if (known.isEmpty()) {
			return List.of();
		}
		int last = known.last().start();
		return IntStream.rangeClosed(Math.max(known.first().start(), last - MOST_YEARS + 1), last)
			.mapToObj(SchoolYear::new)
			.toList();
	}

	private static String evaluation(List<IndicatorHistory> histories, SchoolYear year) {
		var ofYear = histories.stream().flatMap(history -> history.in(year).stream()).toList();
		return ofYear.isEmpty() ? null : new YearEvaluation(ofYear).inWords();
	}

	private static IndicatorLine line(IndicatorHistory history, List<SchoolYear> years) {
		var indicator = history.indicator();
		var values = years.stream()
			.map(year -> history.in(year).map(IndicatorPictures::value).orElse(NOTHING))
			.toList();
		return new IndicatorLine(indicator.number(), indicator.name(), indicator.unit(),
				Optional.ofNullable(indicator.direction()).map(Direction::title).orElse(null),
				values.stream().anyMatch(value -> value.planNumber() != null || value.factNumber() != null), values);
	}

	private static YearValue value(EvaluatedIndicator evaluated) {
		var line = evaluated.line();
		var fact = (line.fact() != null) ? line.fact()
				: (evaluated.evaluation() == Evaluation.ABSENT) ? "значения не будет" : "ожидается";
		return new YearValue((line.plan() != null) ? line.plan() : "–", line.planNumber().orElse(null), fact,
				line.factNumber().orElse(null), (line.fact() != null) ? evaluated.evaluation().title() : null,
				evaluated.evaluation() == Evaluation.MISSED, evaluated.note());
	}

	private static ShareLine share(StatusCount count, Municipality municipality) {
		return new ShareLine(count.year().toString(), count.schools(), count.schools() - count.held(),
				municipality.schoolCount(), BigDecimal.valueOf(count.schools() * 100)
					.divide(BigDecimal.valueOf(municipality.schoolCount()), 1, RoundingMode.HALF_UP));
	}

}
