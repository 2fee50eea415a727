package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.export.ExcelTable;
import org.vekha.process.model.Written;
import org.vekha.process.overview.Today.Contact;
import org.vekha.process.overview.Today.DueLine;
import org.vekha.process.overview.Today.OpenTask;

/**
 * «Сегодня» as an Excel file: each list is a sheet, which says so if it is cut.
 */
final class TodayFile {

	private static final List<String> TASKS = List.of("Задача", "Школа", "О чём", "Срок", "Просрочено, дней", "У кого",
			"Эл. почта");

	private TodayFile() {
	}

	static ExcelTable[] of(Today today) {
		return new ExcelTable[] {
				tasks("Просрочено", today.overdue().rows().stream().flatMap(school -> school.tasks().stream()),
						today.overdue().total()),
				tasks("Ждут решения", today.decisions().rows().stream(), today.decisions().total()), due(today),
				silent(today), tasks("На подписи", today.signature().rows().stream(), today.signature().total()),
				assignments(today), meetings(today) };
	}

	private static ExcelTable tasks(String name, Stream<OpenTask> tasks, int all) {
		return sheet(
				name, TASKS, tasks.map(task -> row(task.name(), task.school(), task.matter(), day(task.due()),
						task.days(), people(task.people(), Contact::name), people(task.people(), Contact::email))),
				all);
	}

	private static ExcelTable sheet(String name, List<String> headers, Stream<List<Object>> lines, int all) {
		var rows = new ArrayList<>(lines.toList());
		if (all > rows.size()) {
			rows.add(List.of("И ещё %d: в файл они не вошли, откройте список задач.".formatted(all - rows.size())));
		}
		return new ExcelTable(name, headers, rows);
	}

	private static String people(List<Contact> people, Function<Contact, String> of) {
		return people.stream().map(of).filter(text -> text != null).collect(Collectors.joining(", "));
	}

	private static ExcelTable due(Today today) {
		var lines = Stream.concat(today.due().rows().stream(), today.later().rows().stream());
		return sheet("Срок скоро", List.of("Задача", "О чём", "Срок", "Сколько задач", "Школы"),
				lines.map(line -> row(line.name(), line.matter(), day(line.due()), line.tasks(), schools(line))),
				today.due().lines() + today.later().lines());
	}

	private static String schools(DueLine line) {
		var named = String.join(", ", line.names());
		var more = line.schools() - line.names().size();
		return (more > 0) ? "%s и ещё %d".formatted(named, more) : named;
	}

	private static ExcelTable silent(Today today) {
		return sheet("Не ответили", List.of("Что нужно", "Кто не ответил", "Срок", "Просрочено, дней"),
				today.silent()
					.rows()
					.stream()
					.flatMap(line -> line.names()
						.stream()
						.map(silent -> row(line.title(), silent.name(), day(silent.due()), silent.days()))),
				today.silent().total());
	}

	private static ExcelTable assignments(Today today) {
		return sheet("Поручения", List.of("Поручение", "Исполнитель", "Срок", "Состояние", "Просрочено, дней"),
				today.assignments()
					.rows()
					.stream()
					.map(line -> row(line.text(), line.who(), day(line.due()), line.state(), line.days())),
				today.assignments().total());
	}

	private static ExcelTable meetings(Today today) {
		return sheet("Встречи", List.of("Встреча", "Дата", "Школа", "Школ участвует", "Кто проводит"),
				today.meetings()
					.rows()
					.stream()
					.map(line -> row(line.title(), day(line.date()), line.school(), line.schools(), line.who())),
				today.meetings().total());
	}

	private static String day(LocalDate day) {
		return (day != null) ? Written.day(day) : "";
	}

	/** A cell may be empty. */
	private static List<Object> row(Object... cells) {
		var row = new ArrayList<Object>();
		for (var cell : cells) {
			row.add((cell != null) ? cell : "");
		}
		return row;
	}

}
