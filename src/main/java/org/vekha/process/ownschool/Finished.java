package org.vekha.process.ownschool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SchoolSupports;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportState;
import org.vekha.reporting.Standing;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;

import org.springframework.stereotype.Component;

/**
 * What a school has done this year, the latest first.
 */
@Component
class Finished {

	private static final int MOST = 100;

	private final SchoolSupports supports;

	private final MunicipalYears years;

	private final ActivityParts parts;

	private final QuarterlyReports reports;

	Finished(SchoolSupports supports, MunicipalYears years, ActivityParts parts, QuarterlyReports reports) {
		this.supports = supports;
		this.years = years;
		this.parts = parts;
		this.reports = reports;
	}

	List<Item> of(OwnSchool own, List<OwnLine> lines) {
		var items = new ArrayList<Item>();
		this.supports.steps(own.supportId())
			.stream()
			.filter(step -> step.state() == ActivityState.DONE)
			.forEach(step -> items.add(new Item(step.step().title(), step.state().title(), step.doneOn())));
		this.reports.ofSupport(own.supportId())
			.stream()
			.filter(report -> report.state() == ReportState.ACCEPTED || report.state() == ReportState.SUBMITTED)
			.forEach(report -> items
				.add(new Item("Отчёт: " + report.period().title(), report.state().title(), report.submittedOn())));
		this.parts.reportedBy(own.school().id(), this.years.get(own.support().yearId()).roadmapId(), MOST)
			.forEach(part -> items.add(new Item(part.label(), part.state().title(), part.due())));
		lines.stream()
			.filter(line -> line.standing() == Standing.DONE)
			.forEach(line -> items.add(new Item(line.title(), line.said(), doneOn(line))));
		return items.stream()
			.sorted(Comparator.comparing(Item::day, Comparator.nullsLast(Comparator.reverseOrder())))
			.limit(MOST)
			.toList();
	}

	private static LocalDate doneOn(OwnLine line) {
		return (line.measure() != null) ? line.measure().doneOn() : line.due();
	}

	/**
	 * Something that is finished.
	 */
	record Item(String title, String how, LocalDate day) {

	}

}
