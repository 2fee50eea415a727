package org.vekha.process.year;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.cycle.SchoolProgress;
import org.vekha.cycle.YearProgress;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportCount;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What the year recorded of each school, in a table.
 */
@Component
class YearFigures {

	private final YearProgress progress;

	private final QuarterlyReports reports;

	private final Schools schools;

	YearFigures(YearProgress progress, QuarterlyReports reports, Schools schools) {
		this.progress = progress;
		this.reports = reports;
		this.schools = schools;
	}

	List<Map<String, Object>> of(UUID yearId) {
		var steps = this.progress.of(yearId);
		var names = this.schools.get(steps.stream().map(SchoolProgress::schoolId).toList())
			.stream()
			.collect(Collectors.toMap(School::id, School::shortName));
		var counts = this.reports.countBySchool(yearId)
			.stream()
			.collect(Collectors.toMap(ReportCount::schoolId, Function.identity()));
		return steps.stream()
			.map(school -> Map.<String, Object>of("school", names.get(school.schoolId()), "done", school.done(),
					"overdue", school.overdue(), "reports", written(counts.get(school.schoolId()))))
			.toList();
	}

	private static String written(ReportCount count) {
		return (count != null) ? "%d из %d".formatted(count.accepted(), count.planned()) : "–";
	}

}
