package org.vekha.demo;

import java.util.List;

import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SupportVariants;
import org.vekha.cycle.Variant;
import org.vekha.demo.DemoMunicipality.DemoBreak;
import org.vekha.demo.DemoMunicipality.DemoSchool;
import org.vekha.reporting.ReportingPeriods;
import org.vekha.school.TravelBreaks;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stores what a municipality of the demo has arranged for itself: its models of support,
 * the periods that are reported on, and when a school cannot be reached. What somebody
 * changed since stays.
 */
@Component
@Profile("demo")
class DemoSettings {

	private final SupportVariants variants;

	private final ReportingPeriods periods;

	private final TravelBreaks breaks;

	private final MunicipalYears years;

	DemoSettings(SupportVariants variants, ReportingPeriods periods, TravelBreaks breaks, MunicipalYears years) {
		this.variants = variants;
		this.periods = periods;
		this.breaks = breaks;
		this.years = years;
	}

	void store(DemoMunicipality demo, List<SchoolYear> schoolYears) {
		storeVariants(demo);
		demo.schools().forEach(this::storeBreaks);
		schoolYears.forEach(year -> storePeriods(demo, year));
	}

	private void storeVariants(DemoMunicipality demo) {
		var known = this.variants.of(demo.id()).stream().map(Variant::key).toList();
		if (demo.variants().stream().map(Variant::key).noneMatch(known::contains) && !demo.variants().isEmpty()) {
			this.variants.replace(demo.id(), demo.variants());
		}
	}

	private void storeBreaks(DemoSchool school) {
		if (!school.travelBreaks().isEmpty() && this.breaks.of(List.of(school.id())).isEmpty()) {
			this.breaks.set(school.id(), school.travelBreaks().stream().map(DemoBreak::toBreak).toList());
		}
	}

	/** A year that is open may have reports for other periods already. */
	private void storePeriods(DemoMunicipality demo, SchoolYear year) {
		if (!demo.reportingPeriods().isEmpty() && this.years.find(demo.id(), year).isEmpty()) {
			this.periods.set(demo.id(), year, demo.reportingPeriods().stream().map(period -> period.in(year)).toList());
		}
	}

}
