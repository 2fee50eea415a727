package org.vekha.reporting;

import java.util.List;

/**
 * What all reports of a year say of a period.
 *
 * @param schools each supported school, and what has become of its report
 * @param leads each body that reports, and what has become of its report
 * @param lines how many lines of the reports have come how far
 * @param results the numeric results, added up
 */
public record PeriodFigures(List<ReporterFigure> schools, List<ReporterFigure> leads, LineFigures lines,
		List<ResultFigure> results) {

	public PeriodFigures {
		schools = List.copyOf(schools);
		leads = List.copyOf(leads);
		results = List.copyOf(results);
	}

	/** The schools whose report has come this far, by name. */
	public List<String> schools(ReporterFigure.Turn turn) {
		return this.schools.stream().filter(school -> school.turn() == turn).map(ReporterFigure::name).toList();
	}

	/** The bodies whose report is not accepted, by name. */
	public List<String> openLeads() {
		return this.leads.stream()
			.filter(lead -> lead.turn() != ReporterFigure.Turn.ACCEPTED)
			.map(ReporterFigure::name)
			.toList();
	}

	/** The schools whose report came, or is still to come, after it was due. */
	public List<String> lateSchools() {
		return this.schools.stream().filter(ReporterFigure::late).map(ReporterFigure::name).toList();
	}

}
