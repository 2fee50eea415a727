package org.vekha.process.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.vekha.document.Document;
import org.vekha.document.Documents;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.process.task.Matters;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms about an activity of the road map show.
 */
@Configuration(proxyBeanMethods = false)
class ActivityBriefings {

	/** How many documents a line names; the tab shows all. */
	private static final int MOST_PAPERS = 20;

	private final Roadmaps roadmaps;

	private final ActivityParts parts;

	private final Intro intro;

	ActivityBriefings(Roadmaps roadmaps, ActivityParts parts, Intro intro) {
		this.roadmaps = roadmaps;
		this.parts = parts;
		this.intro = intro;
	}

	@Bean
	Briefing clarifyDeadlineBriefing() {
		return task -> {
			var activity = this.roadmaps.activity(UUID.fromString(task.text(Ids.ACTIVITY)));
			return Map.of("intro",
					this.intro.of(task, "**%s.** Срок этой строки прочитать нельзя. Укажите его.", title(activity)),
					"deadlineText", Written.plain(Written.orDash(activity.deadline().phrase())));
		};
	}

	@Bean
	Briefing openActivityBriefing() {
		return task -> {
			var activity = this.roadmaps.activity(UUID.fromString(task.text(Ids.ACTIVITY)));
			return Map.of("intro",
					this.intro.of(task, "**%s.** Срок по карте: %s. Когда событие наступит, откройте мероприятие.",
							title(activity), Written.orDash(activity.deadline().phrase())));
		};
	}

	@Bean
	Briefing reportActivityBriefing(ActivityYears years, Schools schools) {
		return task -> {
			var part = this.parts.get(UUID.fromString(task.text(Ids.PART)));
			var activity = this.roadmaps.activity(part.activityId());
			var brief = new HashMap<String, Object>();
			brief.put("intro", this.intro.of(task, "**%s.** Срок по карте: %s. Отвечают: %s.", asked(activity, part),
					Written.orDash(activity.deadline().phrase()), Written.orDash(activity.responsiblePhrase())));
			if (part.remark() != null) {
				brief.put("remarkText", Written.plain(part.remark()));
			}
			given(part, brief);
			brief.put("participantOptions", schoolsTakePart(activity)
					? Written.options(schools.get(years.schools(activity)), School::id, School::shortName) : List.of());
			return brief;
		};
	}

	/**
	 * A returned report comes back with what was written, so that only the fault is
	 * mended.
	 */
	private static void given(ActivityPart part, Map<String, Object> brief) {
		part.report().ifPresent(report -> {
			brief.put("outcome", report.outcome().name());
			brief.put("doneOn", Written.dateField(report.doneOn()));
			brief.put("description", report.text());
			brief.put("evidenceKind", report.evidence().kind().name());
			brief.put("evidenceText", report.evidence().text());
			brief.put("evidenceDate", Written.dateField(report.evidence().date()));
			brief.put("participants", report.participants());
		});
	}

	@Bean
	Briefing acceptActivityBriefing(Documents documents) {
		return task -> {
			var part = this.parts.get(UUID.fromString(task.text(Ids.PART)));
			var activity = this.roadmaps.activity(part.activityId());
			var report = part.report().orElseThrow();
			var brief = new HashMap<String, Object>();
			brief.put("intro", this.intro.of(task, "**%s.** Исполнитель сообщил: «%s».", title(activity),
					report.outcome().title()));
			brief.put("reportText", Written.plain(report.text()));
			brief.put("evidence", Written.plain(report.evidence().label()));
			var papers = documents.of(List.of(Matters.part(part.id())));
			if (!papers.isEmpty()) {
				brief.put("papers", Written
					.plain(papers.stream().limit(MOST_PAPERS).map(Document::label).collect(Collectors.joining("; "))));
			}
			return brief;
		};
	}

	private static boolean schoolsTakePart(Activity activity) {
		var row = activity.content();
		// A school that reports for itself is not ticked in the lead's list as well
		return !row.schoolsReport()
				&& row.responsibilities().contains(new Responsibility(Body.SCHOOL, Mode.PARTICIPANT));
	}

	/** The row, and of a school what the row says that schools do. */
	private static String asked(Activity activity, ActivityPart part) {
		var schoolPart = activity.content().schoolPart();
		if (part.body() != Body.SCHOOL || schoolPart == null) {
			return title(activity);
		}
		return (activity.lead() == Body.SCHOOL) ? "%s. Действия школы: %s".formatted(title(activity), schoolPart)
				: Written.numbered(activity.number(), schoolPart);
	}

	private static String title(Activity activity) {
		return Written.numbered(activity.number(), activity.content().titleWithOrigin());
	}

}
