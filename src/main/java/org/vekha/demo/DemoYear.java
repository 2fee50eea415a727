package org.vekha.demo;

import org.vekha.cycle.ApprovalMode;
import org.vekha.cycle.MunicipalYears;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Starts a municipality's year, unless it has been started before.
 */
@Component
@Profile("demo")
class DemoYear {

	private final MunicipalYears years;

	private final MunicipalYearProcess process;

	DemoYear(MunicipalYears years, MunicipalYearProcess process) {
		this.years = years;
		this.process = process;
	}

	void start(String municipalityId, SchoolYear year) {
		if (this.years.find(municipalityId, year).isEmpty()) {
			this.process.open(municipalityId, year, ApprovalMode.HEAD);
		}
	}

}
