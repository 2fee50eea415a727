package org.vekha.browser;

/**
 * Answers that a server gives on a bad day.
 */
final class TodayAnswers {

	private static final String STRANGE = "<b>Школа</b><img src=x onerror=alert(1)>";

	private static final String LONG = "Муниципальноебюджетноеобщеобразовательноеучреждение".repeat(6);

	private TodayAnswers() {
	}

	/** Names with markup, a name of 300 letters without a space, two tasks to accept. */
	static String today() {
		var waiting = "%s, %s".formatted(task("task-1", STRANGE), task("task-2", LONG));
		return """
				{"today": "2026-10-20", "week": "2026-10-26", "month": "2026-10-31", "acts": true,
				"overdue": {"total": 120, "schools": 41, "rows": [
					{"schoolId": "a", "school": "%1$s", "total": 5, "tasks": [%3$s]},
					{"schoolId": "b", "school": "%2$s", "total": 1, "tasks": [%4$s]},
					{"schoolId": null, "school": null, "total": 1, "tasks": [%4$s]}]},
				"decisions": {"total": 40, "lines": 40, "rows": [%5$s]},
				"due": {"total": 300, "lines": 1, "rows": [{"link": {}, "key": "Task_SubmitReport",
					"name": "Сдать отчёт за период", "matter": "", "due": "2026-10-25", "tasks": 300, "schools": 300,
					"names": ["%1$s", "%2$s"]}]},
				"later": {"total": 0, "lines": 0, "rows": []},
				"silent": {"total": 12, "lines": 1, "rows": [{"key": "Task_SubmitReport", "title": "%2$s", "asked": 18,
					"silent": 12, "names": [{"link": {}, "name": "%2$s", "due": "2026-10-01", "days": 19}]}]},
				"signature": {"total": 0, "lines": 0, "rows": []},
				"assignments": {"total": 1, "lines": 1, "rows": [{"link": {}, "text": "%2$s", "who": "%1$s",
					"due": "2026-10-01", "days": 19, "state": "В работе"}]}, "lateAssignments": 1,
				"meetings": {"total": 1, "lines": 1, "rows": [{"link": {}, "date": "2026-10-21", "title": "%2$s",
					"school": "%1$s", "schools": 1, "who": null}]}}
				""".formatted(STRANGE, LONG, task("task-3", STRANGE), task("task-4", LONG), waiting);
	}

	/** One of the two has been accepted by somebody else. */
	static String outcome() {
		return """
				{"summary": "Принято 1, не выполнено 1: Принять исполнение: Задача уже выполнена.", "answers": [
				{"task": "task-1", "name": "Принять исполнение", "done": true, "message": null},
				{"task": "task-2", "name": "Принять исполнение — СОШ № 2", "done": false,
				"message": "Задача уже выполнена, снята или вам недоступна: обновите страницу."}]}
				""";
	}

	private static String task(String id, String school) {
		return """
				{"link": {"task": "%1$s", "instance": "%1$s"}, "name": "Принять исполнение", "matter": "п. 4 %2$s",
				"schoolId": "a", "school": "%2$s", "due": "2026-10-01", "days": 19, "accepted": true,
				"people": [{"name": "%2$s", "role": "Школа", "email": "school@example.org"}]}
				""".formatted(id, school);
	}

}
