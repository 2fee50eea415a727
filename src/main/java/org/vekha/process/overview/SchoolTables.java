package org.vekha.process.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vekha.export.ExcelTable;

/**
 * What is shown of schools, as sheets of an Excel file.
 */
final class SchoolTables {

	private SchoolTables() {
	}

	static ExcelTable of(List<SchoolDirectory.Line> schools) {
		return table("Школы", List.of("Школа", "Полное название", "Статусы года", "Сопровождение"),
				schools.stream()
					.map(school -> row(school.shortName(), school.name(), String.join("; ", school.statuses()),
							school.support())));
	}

	static ExcelTable[] of(SchoolSheet school) {
		return new ExcelTable[] { about(school), results(school), statuses(school), risks(school), measures(school),
				steps(school), reports(school), papers(school), people(school) };
	}

	private static ExcelTable about(SchoolSheet school) {
		var rows = Stream.of(row("Школа", school.name()), row("Учебный год", school.schoolYear()),
				row("Сопровождение", school.support()), row("Почему в списке", school.reason()));
		return table("Школа", List.of("Сведение", "Значение"),
				Stream.concat(rows, school.facts().stream().map(fact -> row("", fact))));
	}

	private static ExcelTable results(SchoolSheet school) {
		var headers = new ArrayList<>(List.of("Процедура"));
		headers.addAll(school.results().years());
		headers.add("Динамика");
		return table("Результаты", headers, school.results().procedures().stream().map(procedure -> {
			var cells = new ArrayList<Object>(List.of(procedure.procedure()));
			// A figure to compute with, unless there is something to say of it
			procedure.points()
				.forEach(point -> cells
					.add((point.percent() != null && !point.small()) ? point.percent() : point.text()));
			cells.add(procedure.trend());
			return cells;
		}));
	}

	private static ExcelTable statuses(SchoolSheet school) {
		return table("Статусы", List.of("Статус", "Учебный год", "С", "По", "Основание"),
				school.statuses()
					.stream()
					.map(status -> row(status.title(), status.year(), status.since(), status.until(), status.basis())));
	}

	private static ExcelTable risks(SchoolSheet school) {
		var risks = (school.profile() != null) ? school.profile().risks() : List.<SchoolSheet.RiskLine>of();
		return table("Рисковый профиль", List.of("Фактор", "№", "Группа", "Оценка", "Школа работает", "Факты"),
				risks.stream()
					.map(risk -> row(risk.title(), risk.number(), risk.group(), risk.grade(),
							risk.works() ? "да" : "нет", risk.facts())));
	}

	private static ExcelTable measures(SchoolSheet school) {
		var measures = (school.programme() != null) ? school.programme().measures()
				: List.<SchoolSheet.MeasureLine>of();
		var rows = Stream.concat(
				measures.stream()
					.map(measure -> row(measure.title(), measure.risk(), measure.deadline(), measure.responsible(),
							measure.expected(), state(measure.state(), measure.overdue()), measure.result())),
				school.agreements()
					.stream()
					.map(agreed -> row(agreed.text(), "", agreed.due(), "", "", state(agreed.state(), agreed.overdue()),
							"договорённость собеседования")));
		return table("Программа", List.of("Мероприятие", "Риск", "Срок", "Ответственный", "Ожидаемый результат",
				"Состояние", "Результат"), rows);
	}

	private static ExcelTable steps(SchoolSheet school) {
		return table("Этапы", List.of("Этап", "Срок", "Состояние", "Исполнен"), school.steps()
			.stream()
			.map(step -> row(step.title(), step.due(), state(step.state(), step.overdue() > 0), step.doneOn())));
	}

	private static ExcelTable reports(SchoolSheet school) {
		return table("Отчёты", List.of("Период", "Срок", "Состояние", "Сдан", "Строк с ответом", "Замечания"),
				school.reports()
					.stream()
					.map(report -> row(report.period(), report.due(), state(report.state(), report.overdue()),
							report.submitted(), report.lines(), report.remark())));
	}

	private static ExcelTable papers(SchoolSheet school) {
		return table("Документы", List.of("Документ", "К чему", "Вид", "Приложил", "Дата"),
				school.papers()
					.stream()
					.map(paper -> row(paper.title(), paper.matter(), paper.kind(), paper.author(), paper.added())));
	}

	private static ExcelTable people(SchoolSheet school) {
		return table("Люди", List.of("Кто", "Роль", "Логин"),
				school.people().stream().map(person -> row(person.name(), person.role(), person.login())));
	}

	private static String state(String title, boolean overdue) {
		return overdue ? title + ", просрочено" : title;
	}

	static List<Object> row(Object... cells) {
		return IntStream.range(0, cells.length).mapToObj(place -> (cells[place] != null) ? cells[place] : "").toList();
	}

	private static ExcelTable table(String name, List<String> headers, Stream<? extends List<Object>> rows) {
		return new ExcelTable(name, headers, rows.<List<Object>>map(row -> row).toList());
	}

}
