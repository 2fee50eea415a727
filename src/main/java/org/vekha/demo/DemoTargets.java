package org.vekha.demo;

import org.vekha.demo.DemoMunicipality.Target;
import org.vekha.indicator.Indicator;
import org.vekha.indicator.Indicators;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stores the target indicators of a municipality as printed, and once more from the
 * present school year on, so that the rolled road map has its targets too.
 */
@Component
@Profile("demo")
class DemoTargets {

	private final Indicators indicators;

	DemoTargets(Indicators indicators) {
		this.indicators = indicators;
	}

	void store(DemoMunicipality demo, SchoolYear present) {
		var later = present.start() - demo.roadmap().schoolYear().start();
		demo.targets().forEach(target -> store(demo.municipality().id(), target, later));
	}

	private void store(String municipalityId, Target target, int yearsLater) {
		var indicator = this.indicators.register(municipalityId, target.number(), target.name(), target.unit(),
				target.direction());
		target.plan().forEach((written, planned) -> {
			var year = SchoolYear.of(written);
			plan(indicator, year, planned);
			plan(indicator, new SchoolYear(year.start() + yearsLater), planned);
		});
	}

	/** A plan stays when time has moved on, and the rolled targets with it. */
	private void plan(Indicator indicator, SchoolYear year, String planned) {
		var known = this.indicators.of(indicator.municipalityId(), year)
			.stream()
			.anyMatch(line -> line.id().equals(indicator.id()) && line.plan() != null);
		if (!known) {
			this.indicators.plan(indicator.id(), year, planned);
		}
	}

}
