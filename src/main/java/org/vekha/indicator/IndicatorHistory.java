package org.vekha.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.vekha.shared.SchoolYear;

/**
 * An indicator over the years.
 *
 * @param years the years of which a plan or a fact is known, or a fact is expected
 */
public record IndicatorHistory(Indicator indicator, Map<SchoolYear, EvaluatedIndicator> years) {

	static IndicatorHistory of(Indicator indicator, Iterable<IndicatorValue> values) {
		var years = new TreeMap<SchoolYear, EvaluatedIndicator>();
		values
			.forEach(value -> years.put(value.schoolYear(), EvaluatedIndicator.of(IndicatorLine.of(indicator, value))));
		return new IndicatorHistory(indicator, years);
	}

	public Optional<EvaluatedIndicator> in(SchoolYear year) {
		return Optional.ofNullable(this.years.get(year));
	}

}
