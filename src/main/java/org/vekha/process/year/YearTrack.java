package org.vekha.process.year;

import org.springframework.stereotype.Component;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.indicator.Indicators;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Roadmaps;

/**
 * Knows which steps of a year there is nothing to do for.
 */
@Component
class YearTrack {

	private final MunicipalYears years;

	private final Roadmaps roadmaps;

	private final Indicators indicators;

	YearTrack(MunicipalYears years, Roadmaps roadmaps, Indicators indicators) {
		this.years = years;
		this.roadmaps = roadmaps;
		this.indicators = indicators;
	}

	/**
	 * Whether the facts of indicators are to be entered: not where there are none, unless
	 * the road map asks for them.
	 */
	boolean indicatorsNeeded(MunicipalYear year) {
		if (!year.track().takes(CycleStep.INDICATORS)) {
			return false;
		}
		var needed = !this.indicators.of(year.municipalityId(), year.schoolYear()).isEmpty()
				|| this.roadmaps.activities(year.roadmapId())
					.stream()
					.anyMatch(row -> row.step() == CycleStep.INDICATORS && !row.state().isFinal());
		if (!needed) {
			this.years.stepNotRequired(year.id(), CycleStep.INDICATORS);
		}
		return needed;
	}

}
