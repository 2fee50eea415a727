package org.vekha.process.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.vekha.change.Travels;
import org.vekha.cycle.ClosingYears;
import org.vekha.cycle.MunicipalYear;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.SupportVariants;
import org.vekha.cycle.Track;
import org.vekha.cycle.Variant;
import org.vekha.identification.Identification;
import org.vekha.identification.Identifications;
import org.vekha.process.form.Briefing;
import org.vekha.process.form.TaskContext;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of {@code municipal-year} show until its work begins.
 */
@Configuration(proxyBeanMethods = false)
class MunicipalYearBriefings {

	private final MunicipalYears years;

	private final ClosingYears closing;

	private final Roadmaps roadmaps;

	private final Schools schools;

	private final Intro intro;

	MunicipalYearBriefings(MunicipalYears years, ClosingYears closing, Roadmaps roadmaps, Schools schools,
			Intro intro) {
		this.years = years;
		this.closing = closing;
		this.roadmaps = roadmaps;
		this.schools = schools;
		this.intro = intro;
	}

	@Bean
	Briefing confirmSchoolListBriefing(Identifications identifications) {
		return task -> {
			var year = year(task);
			var all = this.schools.ofMunicipality(year.municipalityId());
			var found = identifications.of(year.municipalityId(), year.schoolYear());
			var names = new HashMap<String, String>();
			all.forEach(school -> names.put(school.id(), school.shortName()));
			var listed = found.stream().filter(Identification::listed).map(Identification::schoolId).toList();
			var atRisk = known(year, StatusKind.RISK_ZONE).stream().filter(school -> !listed.contains(school)).toList();
			var before = this.schools
				.withStatus(year.municipalityId(), year.schoolYear().previous(), StatusKind.LOW_RESULTS)
				.stream()
				.map(School::id)
				.collect(Collectors.toSet());
			return Map.of("intro",
					this.intro.of(task,
							"**Список школ на %s год.** Правило предложило школы по результатам оценочных "
									+ "процедур. Если пришёл официальный список, он важнее: отметьте школы по нему."
									+ stillOpen(year),
							year.schoolYear()),
					"identified", found.stream().map(each -> identified(each, names, before)).toList(), "schoolOptions",
					Written.options(all, School::id, School::shortName), "listed", listed, "atRisk", atRisk,
					"supportedAtRisk", atRisk, "biased", known(year, StatusKind.BIASED_RESULTS));
		};
	}

	private String stillOpen(MunicipalYear year) {
		return this.closing.stillToCarryOver(year.id())
			.map(before -> ("\n\n**%s учебный год ещё не завершён.** Что он перенесёт, добавится в дорожную карту этого "
					+ "года само, когда тот закроется.")
				.formatted(before.schoolYear()))
			.orElse("");
	}

	/**
	 * The schools that are known to be this in the year, or else were in the last one.
	 */
	private List<String> known(MunicipalYear year, StatusKind kind) {
		var now = this.schools.withStatus(year.municipalityId(), year.schoolYear(), kind);
		var known = now.isEmpty() ? this.schools.withStatus(year.municipalityId(), year.schoolYear().previous(), kind)
				: now;
		return known.stream().map(School::id).toList();
	}

	private static Map<String, Object> identified(Identification found, Map<String, String> names, Set<String> before) {
		var listedBefore = before.contains(found.schoolId());
		var proposed = found.listed() ? (listedBefore ? "остаётся в списке" : "в список")
				: (listedBefore ? "выходит, под наблюдение" : "нет");
		return Map.of("school", names.getOrDefault(found.schoolId(), found.schoolId()), "proposed", proposed, "reasons",
				found.explanation());
	}

	@Bean
	Briefing approveRoadmapBriefing(RoadmapRows rows) {
		return task -> roadmap(task, rows, "Согласуйте дорожную карту и укажите приказ либо верните её с замечаниями.");
	}

	@Bean
	Briefing enterOrderBriefing(RoadmapRows rows) {
		return task -> roadmap(task, rows, "Укажите номер и дату приказа, которым дорожная карта утверждена.");
	}

	private Map<String, Object> roadmap(TaskContext task, RoadmapRows rows, String matter) {
		var roadmap = roadmapOf(task);
		return Map.of("intro", this.intro.of(task, "**%s**\n\n%s", roadmap.title(), matter), "rows",
				rows.of(roadmap.id()));
	}

	@Bean
	Briefing reviseRoadmapBriefing() {
		return task -> {
			var roadmap = roadmapOf(task);
			return Map.of("intro",
					this.intro.of(task, "**%s** возвращена на доработку. Поправьте сроки, где это нужно.",
							roadmap.title()),
					"remarkText", Written.plain(roadmap.remark()), "rows",
					this.roadmaps.activities(roadmap.id()).stream().map(MunicipalYearBriefings::dated).toList());
		};
	}

	private static Map<String, Object> dated(Activity activity) {
		var row = printed(activity);
		var intervals = activity.deadline().intervals();
		if (intervals.size() == 1) {
			row.put("start", Written.dateField(intervals.get(0).start()));
			row.put("end", Written.dateField(intervals.get(0).end()));
		}
		return row;
	}

	private static Map<String, Object> printed(Activity activity) {
		return new HashMap<>(Map.of("activityId", activity.id().toString(), "number", Written.orDash(activity.number()),
				"title", activity.title(), "deadline", Written.orDash(activity.deadline().phrase())));
	}

	@Bean
	Briefing confirmScheduleBriefing(SupportVariants variants, Travels travels) {
		return task -> {
			var year = year(task);
			var proposed = this.years.proposeSchedule(year.id());
			var track = this.years.proposeTrack(year.id());
			var listed = listed(year);
			var brief = new HashMap<String, Object>(Map.of("intro",
					this.intro.of(task,
							"**График сопровождения на %s год.** Дорожная карта утверждена приказом № %s от %s.",
							year.schoolYear(), roadmapOf(task).orderNumber(), Written.day(roadmapOf(task).orderDate())),
					"steps",
					proposed.entrySet()
						.stream()
						.map(step -> Map.of("step", step.getKey().name(), "stepName", step.getKey().title(), "dueDate",
								Written.dateField(step.getValue()), "required",
								!track.leftOut().contains(step.getKey()), "optional", Track.optional(step.getKey())))
						.toList(),
					"profileSource", track.profileSource().key(), "earlier",
					this.years.earlierRows(year.id()).stream().map(MunicipalYearBriefings::earlier).toList(),
					"schoolOptions", Written.options(listed, School::id, School::shortName), "stepOptions",
					Written.options(
							proposed.keySet().stream().filter(step -> step.scope() == CycleStep.Scope.SCHOOL).toList(),
							CycleStep::name, CycleStep::title),
					"variantOptions", Written.options(variants.of(year.municipalityId()), Variant::key, Variant::title),
					"schools", ways(listed, variants.propose(year.id()))));
			Visits.warned(travels, listed, proposed.get(CycleStep.INTERVIEW))
				.ifPresent(warnings -> brief.put("travelText", warnings));
			return brief;
		};
	}

	private static List<Map<String, Object>> ways(List<School> listed, Map<String, Variant> proposed) {
		return listed.stream()
			.map(school -> Map.<String, Object>of("schoolId", school.id(), "school", school.shortName(), "variant",
					proposed.get(school.id()).key()))
			.toList();
	}

	private static Map<String, Object> earlier(Activity activity) {
		var row = printed(activity);
		row.put("decision", "done");
		return row;
	}

	private List<School> listed(MunicipalYear year) {
		return this.schools.get(year.officialList().orElseThrow().supported());
	}

	private MunicipalYear year(TaskContext task) {
		return this.years.get(UUID.fromString(task.text(Ids.YEAR)));
	}

	private Roadmap roadmapOf(TaskContext task) {
		return this.roadmaps.get(year(task).roadmapId());
	}

}
