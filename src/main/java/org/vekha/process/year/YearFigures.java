package org.vekha.process.year;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.SchoolProgress;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.YearProgress;
import org.vekha.identification.Identifications;
import org.vekha.identification.ResultTrend;
import org.vekha.process.form.TaskContext;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportCount;
import org.vekha.risk.ProfileCount;
import org.vekha.risk.RiskProfiles;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What the year recorded of each school, in a table that fits on a screen: the schools
 * that need a word, and the others as a sum. One query a figure, however many schools
 * there are.
 */
@Component
class YearFigures {

	static final String FILE = "/web/tasks/{taskId}/school-figures.xlsx";

	private static final int MOST_SHOWN = 20;

	private final YearProgress progress;

	private final QuarterlyReports reports;

	private final SchoolSupports supports;

	private final RiskProfiles profiles;

	private final Identifications identifications;

	private final Schools schools;

	YearFigures(YearProgress progress, QuarterlyReports reports, SchoolSupports supports, RiskProfiles profiles,
			Identifications identifications, Schools schools) {
		this.progress = progress;
		this.reports = reports;
		this.supports = supports;
		this.profiles = profiles;
		this.identifications = identifications;
		this.schools = schools;
	}

	/** Puts the table, and the sum of what it leaves out, into what a form shows. */
	void show(TaskContext task, MunicipalYear year, Map<String, Object> brief) {
		var counts = counts(year);
		var all = sorted(year, counts);
		var shown = all.subList(0, Math.min(all.size(), MOST_SHOWN));
		brief.put("figures", rows(year, shown, counts));
		brief.put("figuresFile",
				"[Таблица по всем школам (.xlsx)](%s)".formatted(FILE.replace("{taskId}", task.taskId())));
		if (shown.size() < all.size()) {
			brief.put("figuresNote", rest(all.subList(shown.size(), all.size()), all.size(), counts));
		}
	}

	/** The rows of all schools, those that need a word first. */
	List<Map<String, Object>> all(MunicipalYear year) {
		var counts = counts(year);
		return rows(year, sorted(year, counts), counts);
	}

	private Map<String, ReportCount> counts(MunicipalYear year) {
		return byKey(this.reports.countBySchool(year.id()), ReportCount::schoolId);
	}

	private List<SchoolProgress> sorted(MunicipalYear year, Map<String, ReportCount> counts) {
		return this.progress.of(year.id())
			.stream()
			.sorted(Comparator.comparingLong(SchoolProgress::overdue)
				.thenComparingLong(each -> missing(counts.get(each.schoolId())))
				.reversed()
				.thenComparing(SchoolProgress::schoolId))
			.toList();
	}

	private List<Map<String, Object>> rows(MunicipalYear year, List<SchoolProgress> shown,
			Map<String, ReportCount> counts) {
		var ids = shown.stream().map(SchoolProgress::schoolId).toList();
		var names = this.schools.get(ids).stream().collect(Collectors.toMap(School::id, School::shortName));
		var supports = byKey(this.supports.of(year.id()), SchoolSupport::schoolId);
		var profiles = byKey(this.profiles.countOf(ids.stream().map(id -> supports.get(id).id()).toList()),
				ProfileCount::supportId);
		var trends = byKey(this.identifications.trends(year.municipalityId(), year.schoolYear().next(), ids),
				ResultTrend::schoolId);
		return shown.stream().map(school -> {
			var row = new HashMap<String, Object>();
			row.put("school", names.get(school.schoolId()));
			row.put("done", school.done());
			row.put("overdue", school.overdue());
			row.put("reports", written(counts.get(school.schoolId())));
			row.put("results", written(trends.get(school.schoolId())));
			row.put("profile", written(profiles.get(supports.get(school.schoolId()).id())));
			return row;
		}).map(row -> (Map<String, Object>) row).toList();
	}

	private static String rest(List<SchoolProgress> others, int all, Map<String, ReportCount> counts) {
		var reports = others.stream().map(each -> counts.get(each.schoolId())).filter(count -> count != null).toList();
		return "Показаны %d школ из %d, которым нужно внимание. У остальных %d: исполнено этапов %d, просрочено %d, "
			.formatted(all - others.size(), all, others.size(), others.stream().mapToLong(SchoolProgress::done).sum(),
					others.stream().mapToLong(SchoolProgress::overdue).sum())
				+ "принято отчётов %d из %d.".formatted(reports.stream().mapToLong(ReportCount::accepted).sum(),
						reports.stream().mapToLong(ReportCount::planned).sum());
	}

	private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
		return all.stream().collect(Collectors.toMap(key, Function.identity(), (earlier, later) -> later));
	}

	private static long missing(ReportCount count) {
		return (count != null) ? count.planned() - count.accepted() : 0;
	}

	private static String written(ReportCount count) {
		return (count != null) ? "%d из %d".formatted(count.accepted(), count.planned()) : "–";
	}

	private static String written(ResultTrend trend) {
		return (trend != null) ? "%d (%s), годом раньше %d%s".formatted(trend.low(), trend.last(), trend.lowBefore(),
				trend.smallGroups() ? "; малые группы" : "") : "–";
	}

	private static String written(ProfileCount count) {
		return (count != null) ? "острых %d, существенных %d".formatted(count.acute(), count.significant()) : "–";
	}

}
