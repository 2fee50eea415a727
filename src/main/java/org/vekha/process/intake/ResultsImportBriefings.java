package org.vekha.process.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.vekha.assessment.ResultChange;
import org.vekha.identification.Proposal;
import org.vekha.process.form.Briefing;
import org.vekha.process.intake.ResultsImportProcess.Carried;
import org.vekha.process.model.Intro;
import org.vekha.process.model.Written;
import org.vekha.results.ReadResult;
import org.vekha.results.ReadResults;
import org.vekha.results.ResultsImports;
import org.vekha.results.ResultsReading;
import org.vekha.results.SchoolResults;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of {@code results-import} shows: the faults first, then what would
 * change, and what follows from it.
 */
@Configuration(proxyBeanMethods = false)
class ResultsImportBriefings {

	/** More rows than this nobody reads in a form. */
	private static final int MOST_ROWS = 100;

	private final ResultsImports imports;

	private final Schools schools;

	private final Intro intro;

	ResultsImportBriefings(ResultsImports imports, Schools schools, Intro intro) {
		this.imports = imports;
		this.schools = schools;
		this.intro = intro;
	}

	@Bean
	Briefing confirmResultsBriefing() {
		return task -> {
			var begun = this.imports.get(UUID.fromString(task.text(Carried.IMPORT)));
			var reading = begun.reading();
			var brief = new HashMap<String, Object>();
			brief.put("intro",
					this.intro.of(task, "**Результаты из файла «%s».** %s", begun.fileName(), matter(reading.read())));
			brief.put("problems", problems(reading.read()));
			brief.put("warnings", list(reading.read().warnings()));
			brief.put("differences", differences(reading));
			var names = names(reading);
			brief.put("changes", reading.changes().first().stream().map(change -> changed(change, names)).toList());
			brief.put("schools", reading.schools().stream().limit(MOST_ROWS).map(ResultsImportBriefings::row).toList());
			brief.put("proposals", proposals(reading));
			brief.put("schoolYear", (reading.listYear() != null) ? reading.listYear().toString() : null);
			brief.put("identify", reading.read().faultless());
			return brief;
		};
	}

	private static String matter(ReadResults read) {
		var found = "Школ: %d, результатов: %d, прочерков: %d, процедур (с годами): %d.".formatted(read.schools(),
				read.results(), read.missing(), read.procedures().size());
		return found + (read.faultless() ? " Проверьте прочитанное и подтвердите: тогда всё сохранится целиком."
				: " В файле есть ошибки, сохранить его нельзя: отклоните, исправьте и загрузите снова.");
	}

	private static String problems(ReadResults read) {
		if (read.faultless()) {
			return null;
		}
		var count = read.problemCount() + read.unregisteredCount();
		var shown = read.allProblems();
		return "**Ошибок: %d.**\n\n%s%s".formatted(count, list(shown),
				(count > shown.size()) ? "\n* … и ещё %d".formatted(count - shown.size()) : "");
	}

	private static String list(List<String> sentences) {
		return sentences.isEmpty() ? null
				: sentences.stream().map(sentence -> "* " + Written.plain(sentence)).collect(Collectors.joining("\n"));
	}

	private static String differences(ResultsReading reading) {
		var changes = reading.changes();
		var text = "Новых результатов: %d, изменится: %d, уже такие же: %d.".formatted(changes.added(),
				changes.changed(), changes.same());
		return reading.read().schools() > MOST_ROWS ? text + " Ниже показаны первые %d школ.".formatted(MOST_ROWS)
				: text;
	}

	private Map<String, String> names(ResultsReading reading) {
		var ids = reading.changes().first().stream().map(ResultChange::schoolId).distinct().toList();
		return this.schools.get(ids).stream().collect(Collectors.toMap(School::id, School::shortName));
	}

	private static Map<String, Object> changed(ResultChange change, Map<String, String> names) {
		return Map.of("school", names.get(change.schoolId()), "procedure",
				change.procedure() + " " + change.schoolYear(), "before",
				figures(change.twoBefore(), change.highBefore()), "after", figures(change.two(), change.high()));
	}

	private static String figures(BigDecimal two, BigDecimal high) {
		return (two != null) ? "%s / %s".formatted(Written.percent(two), Written.percent(high)) : "нет данных";
	}

	private static Map<String, Object> row(SchoolResults school) {
		var results = new ArrayList<>(school.results());
		results.sort(Comparator.comparing(ReadResult::schoolYear).reversed());
		return Map.of("school", school.school().name(), "known", school.school().registered() ? "да" : "нет", "results",
				results.stream().map(ResultsImportBriefings::inWords).collect(Collectors.joining("; ")));
	}

	private static String inWords(ReadResult result) {
		return "%s %s: %s".formatted(result.procedure().label(), result.schoolYear(), (result.noData() != null)
				? result.noData().title() : figures(result.percentTwo(), result.percentHigh()));
	}

	private static List<Map<String, Object>> proposals(ResultsReading reading) {
		var names = reading.schools()
			.stream()
			.collect(Collectors.toMap(school -> school.school().key(), school -> school.school().name()));
		return reading.proposals()
			.stream()
			.sorted(Comparator.comparing(Proposal::listed).reversed())
			.limit(MOST_ROWS)
			.map(proposal -> Map.<String, Object>of("school", names.get(proposal.key()), "proposed",
					proposal.listed() ? "в список" : "нет", "reasons", proposal.explanation()))
			.toList();
	}

}
