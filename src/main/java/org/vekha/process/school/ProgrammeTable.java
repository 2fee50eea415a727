package org.vekha.process.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.intake.ReadRow;
import org.vekha.intake.RoadmapReader;
import org.vekha.process.model.Ids;
import org.vekha.process.task.FormDrafts;
import org.vekha.process.task.VisibleTask;
import org.vekha.programme.Measure;
import org.vekha.programme.MeasureReader;
import org.vekha.programme.Programme;
import org.vekha.programme.Programmes;
import org.vekha.programme.RiskFinder;
import org.vekha.programme.WrittenMeasure;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;
import org.vekha.table.TableFile;

import org.springframework.stereotype.Component;

/**
 * Takes a school's programme from a table in Word, Excel or CSV: its rows become the
 * draft of the form, and nothing else is stored.
 */
@Component
class ProgrammeTable {

	private static final int MOST_ROWS = 100;

	private final SchoolSupports supports;

	private final Programmes programmes;

	private final ProgrammeForms forms;

	private final RoadmapReader reader;

	private final FormDrafts drafts;

	ProgrammeTable(SchoolSupports supports, Programmes programmes, ProgrammeForms forms, RoadmapReader reader,
			FormDrafts drafts) {
		this.supports = supports;
		this.programmes = programmes;
		this.forms = forms;
		this.reader = reader;
		this.drafts = drafts;
	}

	/** The school whose programme the task asks for. */
	SchoolSupport support(VisibleTask task) {
		if (!task.key().equals("Task_DraftProgramme") && !task.key().equals("Task_ReviseProgramme")) {
			throw new RuleViolation("В этой задаче программу из файла не заполняют.");
		}
		return task.id(Ids.SUPPORT)
			.map(this.supports::get)
			.orElseThrow(() -> new RuleViolation("Не удалось определить школу: откройте задачу заново."));
	}

	/** Reads the file into the draft of the task's form, for this user. */
	Answer take(VisibleTask task, String user, SchoolSupport support, TableFile file) {
		var year = new Period(support.schoolYear().firstDay(), support.schoolYear().lastDay());
		var read = this.reader.read(support.municipalityId(), year, file);
		if (read.rows().size() > MOST_ROWS) {
			throw new RuleViolation(
					"Файл «%s»: в таблице %d строк, а в программе не больше %d мероприятий: сократите её."
						.formatted(file.name(), read.rows().size(), MOST_ROWS));
		}
		var risks = new RiskFinder(this.forms.terms(support).risks());
		var known = known(support);
		var rows = new ArrayList<Map<String, Object>>();
		var notes = new ArrayList<Note>();
		for (var row : read.rows()) {
			var measure = measure(row, risks, known);
			rows.add(measure);
			var said = unread(row, measure, year);
			if (!said.isEmpty()) {
				notes.add(new Note(row.printed().place(), row.printed().title(), said));
			}
		}
		var fields = new HashMap<>(this.drafts.of(task.id(), user).orElseGet(Map::of));
		fields.put("measures", rows);
		this.drafts.save(task, user, fields);
		return new Answer(rows.size(), notes, read.warnings());
	}

	/** Measures of the version before, which the file may name again. */
	private Map<String, UUID> known(SchoolSupport support) {
		var known = new HashMap<String, UUID>();
		this.programmes.of(support.id())
			.map(Programme::current)
			.ifPresent(version -> version.measures().forEach((Measure each) -> known.put(each.title(), each.id())));
		return known;
	}

	private static Map<String, Object> measure(ReadRow row, RiskFinder risks, Map<String, UUID> known) {
		var printed = row.printed();
		var measure = new LinkedHashMap<String, Object>();
		var before = known.remove(printed.title());
		measure.put("id", (before != null) ? before.toString() : WrittenMeasure.NEW);
		// The number comes last: a row's own «1.2» often means the row
		measure.put("risk", risks.in(printed.section(), printed.title()).orElse(null));
		measure.put("title", printed.title());
		measure.put("deadline", printed.deadline());
		measure.put("responsible", printed.responsible());
		measure.put("expectedResult", printed.expectedResult());
		return measure;
	}

	private static List<String> unread(ReadRow row, Map<String, Object> measure, Period year) {
		var notes = new ArrayList<String>();
		if (measure.get("risk") == null) {
			notes.add("Не ясно, на какой риск отвечает мероприятие: выберите риск.");
		}
		require(measure.get("title"), "Мероприятие не названо: впишите его или уберите строку.", notes);
		notes.addAll(ofDeadline(row.deadline(), year));
		require(measure.get("responsible"), "Ответственный не указан: впишите его.", notes);
		require(measure.get("expectedResult"), "Результат не указан: впишите его.", notes);
		if (measure.get("responsible") instanceof String responsible && responsible.length() > Require.LONGEST_LINE) {
			notes.add("Ответственный длиннее %d знаков: сократите.".formatted(Require.LONGEST_LINE));
		}
		return notes;
	}

	private static List<String> ofDeadline(Deadline deadline, Period year) {
		if (deadline.phrase().isBlank()) {
			return List.of("Срок не указан. " + MeasureReader.WAYS_TO_WRITE);
		}
		if (deadline.kind() == DeadlineKind.UNCLEAR || deadline.span().isEmpty()) {
			return List
				.of("Срок «%s» не удалось прочитать. %s".formatted(deadline.phrase(), MeasureReader.WAYS_TO_WRITE));
		}
		var end = deadline.span().orElseThrow().end();
		return end.isAfter(year.end()) ? List
			.of("Срок «%s» позже конца года: не позже %s.".formatted(deadline.phrase(), year.end().format(Period.DATE)))
				: List.of();
	}

	private static void require(Object value, String note, List<String> notes) {
		if (value == null) {
			notes.add(note);
		}
	}

	/**
	 * What was read.
	 *
	 * @param measures how many rows became measures
	 * @param notes what is to be looked at, row by row
	 * @param warnings what is to be known of the file as a whole
	 */
	record Answer(int measures, List<Note> notes, List<String> warnings) {

	}

	/**
	 * What is to be looked at in a row.
	 *
	 * @param place where it stands: «таблица 1, строка 12»
	 */
	record Note(String place, String title, List<String> notes) {

	}

}
