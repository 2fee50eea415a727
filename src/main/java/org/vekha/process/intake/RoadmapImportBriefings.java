package org.vekha.process.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.intake.ImportRow;
import org.vekha.intake.RoadmapImports;
import org.vekha.process.form.Briefing;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.responsible.Post;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CircleKind;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Mode;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of {@code roadmap-import} shows.
 */
@Configuration(proxyBeanMethods = false)
class RoadmapImportBriefings {

	@Bean
	Briefing checkRoadmapImportBriefing(RoadmapImports imports, Schools schools, Intro intro) {
		return task -> {
			var read = imports.get(UUID.fromString(task.text(Ids.ROADMAP_IMPORT)));
			var shown = new LinkedHashMap<String, Object>();
			shown.put("intro", intro.of(task, "").strip());
			shown.put("origin", read.origin());
			shown.put("schoolYear", read.schoolYear().toString());
			shown.put("period", read.plan().label());
			shown.put("warnings", read.warnings());
			shown.put("rows", read.rows().stream().map(RoadmapImportBriefings::row).toList());
			shown.put("bodies", Written.options(List.of(Body.values()), Body::name, Body::title));
			shown.put("modes", Written.options(List.of(Mode.values()), Mode::name, Mode::title));
			shown.put("posts", Written.options(List.of(Post.values()), Post::key, Post::title));
			shown.put("steps", Written.options(List.of(CycleStep.values()), CycleStep::name, CycleStep::title));
			shown.put("circles", Written.options(List.of(CircleKind.values()), CircleKind::name, CircleKind::title));
			shown.put("schools",
					Written.options(schools.ofMunicipality(read.municipalityId()), School::id, School::shortName));
			return Map.of("title", read.title(), "reading", shown);
		};
	}

	private static Map<String, Object> row(ImportRow row) {
		var shown = new LinkedHashMap<String, Object>();
		var deadline = row.deadline();
		shown.put("row", row.id());
		shown.put("place", row.place());
		shown.put("number", row.number());
		shown.put("section", row.section());
		shown.put("title", row.title());
		shown.put("deadline", deadline.phrase());
		shown.put("deadlineText", text(row));
		shown.put("explanation", deadline.explanation());
		shown.put("unclear", deadline.kind() == DeadlineKind.UNCLEAR);
		var interval = (deadline.kind() == DeadlineKind.INTERVAL) ? deadline.intervals().get(0) : null;
		shown.put("start", (interval != null) ? Written.dateField(interval.start()) : null);
		shown.put("end", (interval != null) ? Written.dateField(interval.end()) : null);
		shown.put("responsible", row.responsiblePhrase());
		shown.put("responsibilities",
				row.responsibilities()
					.stream()
					.map(one -> Map.of("body", one.body().name(), "mode", one.mode().name()))
					.toList());
		shown.put("unknown", row.nameable());
		shown.put("undecided", row.undecided());
		shown.put("expectedResult", row.expectedResult());
		shown.put("schoolPart", row.schoolPart());
		shown.put("step", (row.step() != null) ? row.step().name() : null);
		shown.put("circle", row.circle().kind().name());
		shown.put("schools", row.circle().schools());
		shown.put("done", row.fact() != null);
		shown.put("doneOn", (row.fact() != null) ? Written.dateField(row.fact().doneOn()) : null);
		shown.put("warnings", row.warnings());
		return shown;
	}

	/** The deadline as it was understood, in a line. */
	private static String text(ImportRow row) {
		var deadline = row.deadline();
		var spans = deadline.intervals().stream().map(Period::label).limit(4).toList();
		var recurrence = (deadline.recurrence() != null) ? deadline.recurrence().title() : null;
		var more = deadline.intervals().size() > spans.size() ? "… всего " + deadline.intervals().size() : null;
		var days = String.join(", ", Stream.concat(spans.stream(), Stream.ofNullable(more)).toList());
		return switch (deadline.kind()) {
			case INTERVAL, DATES -> days;
			case RECURRING -> (recurrence != null) ? recurrence + (days.isEmpty() ? "" : ": " + days) : days;
			case WHOLE_PERIOD, UNCLEAR -> deadline.kind().title();
			case EVENT -> deadline.kind().title() + (days.isEmpty() ? "" : ", " + days);
		};
	}

}
