package org.vekha.process.school;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.vekha.cycle.SchoolSupports;
import org.vekha.process.form.Briefing;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.reporting.LineOutcome;
import org.vekha.reporting.QuarterlyReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.CycleStep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form about the end of a school's support shows: its whole year.
 */
@Configuration(proxyBeanMethods = false)
class SummaryBriefings {

	@Bean
	Briefing summariseSupportBriefing(SchoolSupports supports, SchoolPicture picture, FrozenProfile profile,
			OpenAgreements agreements, QuarterlyReports reports, Intro intro) {
		return task -> {
			var support = supports.get(UUID.fromString(task.text(Ids.SUPPORT)));
			var brief = new HashMap<>(agreements.briefing(support.id()));
			if (support.takes(CycleStep.PROGRAMME)) {
				brief.putAll(picture.programme(support.id()));
				brief.remove("goals");
				brief.put("programmeGoal", picture.goals(support.id()));
			}
			brief.put("intro", intro.of(task, "**%s: итоги сопровождения за %s год.**", picture.name(support),
					support.schoolYear()));
			profile.withRisks(support).ifPresent(text -> brief.put("profileText", text));
			brief.put("reports", reports.ofSupport(support.id()).stream().map(SummaryBriefings::row).toList());
			return brief;
		};
	}

	private static Map<String, Object> row(QuarterlyReport report) {
		return Map.of("period", report.period().title(), "done",
				"%d из %d".formatted(doneLines(report), report.answered().size()), "summary",
				report.summaryText() != null ? report.summaryText() : "–");
	}

	private static long doneLines(QuarterlyReport report) {
		return report.lines().stream().filter(line -> line.outcome() == LineOutcome.DONE).count();
	}

}
