package org.vekha.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vekha.process.form.OpenForm;

import static java.util.Map.entry;

/**
 * What is answered where all goes well: the proposals are taken over, the work is done.
 */
final class UsualAnswers {

	static final Map<String, Answer> BY_TASK = Map.ofEntries(
			entry("Task_ConfirmSchoolList", form -> form.with(Map.of())),
			entry("Task_AppointPeople", UsualAnswers::appointments),
			entry("Task_ApproveRoadmap",
					form -> Map.of("decision", "approve", "orderNumber", "17", "orderDate", today(form))),
			entry("Task_ReviseRoadmap", form -> form.with(Map.of())),
			entry("Task_EnterOrder", form -> Map.of("orderNumber", "17", "orderDate", today(form))),
			entry("Task_ConfirmSchedule", form -> form.with(Map.of())),
			entry("Task_ConductInterview",
					form -> Map.of("heldOn", today(form), "participants", "Директор, завуч, куратор", "findings",
							"Трудности с математикой", "agreements",
							List.of(Map.of("text", "Провести срезы", "dueDate", day(form, 14))))),
			entry("Task_FillSelfAssessment", UsualAnswers::grades),
			entry("Task_AgreeRiskProfile",
					form -> Map.of("factors", form.rows("factors", Map.of("agrees", "yes")), "decision", "agree")),
			entry("Task_EnterRiskProfile",
					form -> Map.of("source", "Письмо № 5", "factors",
							form.rows("factors", Map.of("grade", "SIGNIFICANT")))),
			entry("Task_VerifyRisks",
					form -> Map.of("factors", form.rows("factors", Map.of("confirmed", "yes", "activated", "yes")))),
			entry("Task_DraftProgramme", UsualAnswers::programme),
			entry("Task_ReviseProgramme", UsualAnswers::programme),
			entry("Task_ReviewProgramme",
					form -> Map.of("scores", form.rows("scores", Map.of("points", "2")), "conclusion", "Рекомендую")),
			entry("Task_NameExpert", form -> Map.of("expert", form.options("expertOptions").get(0))),
			entry("Task_DecideOnProgramme", form -> Map.of("decision", "recommend")),
			entry("Task_AgreeProgramme", form -> Map.of("decision", "agree")),
			entry("Task_ApproveProgramme", form -> Map.of("orderNumber", "5-ш", "orderDate", today(form))),
			entry("Task_SignContract",
					form -> Map.of("contractNumber", "3", "contractDate", today(form), "subject", "Наставничество")),
			entry("Task_SignNewContract",
					form -> Map.of("contractNumber", "4", "contractDate", today(form), "subject", "Наставничество")),
			entry("Task_SubmitReport", UsualAnswers::report), entry("Task_ReviseReport", UsualAnswers::report),
			entry("Task_CheckPeriodSummary", form -> form.with(Map.of())),
			entry("Task_CheckReport", form -> Map.of("decision", "accept")),
			entry("Task_SummariseSupport",
					form -> Map.of("outcome", "Результаты выросли", "recommendation", "LEAVE_LIST")),
			entry("Task_DiscussObjectivity", UsualAnswers::talk),
			entry("Task_DraftObjectivityPlan",
					form -> Map.of("measures",
							List.of(Map.of("title", "Проверять работы вдвоём", "dueDate", day(form, 90), "responsible",
									"Завуч")))),
			entry("Task_ReportSeminars",
					form -> Map.of("seminars",
							List.of(Map.of("title", "Критерии оценивания", "heldOn", today(form), "participants", 3)))),
			entry("Task_AppointObservers",
					form -> Map.of("observers",
							List.of(Map.of("observer", form.options("observerOptions").get(0), "procedure", "ВПР")))),
			entry("Task_EnterObservationAct",
					form -> Map.of("actDate", today(form), "violations", "no", "findings", "Порядок соблюдён")),
			entry("Task_EnterRecheck",
					form -> Map.of("orderNumber", "21", "orderDate", today(form), "heldOn", today(form), "works",
							List.of(Map.of("procedure", "ВПР", "works", 20, "confirmed", 18)))),
			entry("Task_DiscussOutcome", form -> {
				var talk = new HashMap<>(talk(form));
				talk.put("conclusion", "CLEARED");
				return talk;
			}), entry("Task_ClarifyDeadline", form -> Map.of("start", today(form), "end", day(form, 30))),
			entry("Task_OpenActivity",
					form -> Map.of("event", "Утверждён график", "opensOn", today(form), "dueOn", day(form, 30))),
			entry("Task_ReportActivity", UsualAnswers::activity),
			entry("Task_AcceptActivity", form -> Map.of("decision", "accept")),
			entry("Task_HoldRoundTable",
					form -> Map.of("heldOn", today(form), "participants", "Директора школ", "findings",
							"Школы справились", "decisions", "Продолжить поддержку")),
			entry("Task_CarryOutAssignment", form -> Map.of("report", "Сделано")),
			entry("Task_AcceptAssignment", form -> Map.of("decision", "accept")),
			entry("Task_EnterLateFacts", form -> Map.of("indicators", form.rows("indicators", Map.of("fact", "16")))),
			entry("Task_EnterIndicators",
					form -> Map.of("indicators", form.rows("indicators", Map.of("fact", "16", "late", false)))),
			entry("Task_DecideUnfinished",
					form -> Map.of("items",
							form.rows("items", Map.of("decision", "close", "reason", "Не успели до конца года")))),
			entry("Task_SettleEarlierRows", form -> form.with(Map.of())),
			entry("Task_PreparePlanSummary", form -> Map.of("summary", "Школы справились")),
			entry("Task_PrepareSummary", form -> Map.of("summary", "Год прошёл по плану")),
			entry("Task_CheckNextRoadmap", form -> Map.of("comment", "Оставить как есть")));

	private UsualAnswers() {
	}

	private static Map<String, Object> appointments(OpenForm form) {
		var partner = form.options("partnerOptions").get(0);
		return form.with(Map.of("appointments", form.rows("appointments", Map.of("partner", partner)), "experts",
				form.options("expertOptions"), "workingGroup", form.options("staffOptions").subList(0, 1)));
	}

	private static Map<String, Object> talk(OpenForm form) {
		return Map.of("heldOn", today(form), "participants", "Директор, завуч", "findings", "Оценивать по критериям");
	}

	private static Map<String, Object> grades(OpenForm form) {
		return Map.of("factors",
				form.rows("factors", Map.of("grade", "SIGNIFICANT", "facts", "Видно по результатам срезов")));
	}

	private static Map<String, Object> programme(OpenForm form) {
		var measures = form.options("riskOptions")
			.stream()
			.map(risk -> Map.of("id", "new", "risk", risk, "title", "Занятия с отстающими", "deadline",
					"в течение года", "responsible", "Завуч", "expectedResult", "Справка о занятиях"))
			.toList();
		return form.with(Map.of("title", "Программа школы", "goals",
				form.rows("goals", Map.of("goal", "Поднять результаты", "indicator", "Доля «2» ниже 30 %")), "measures",
				measures));
	}

	private static Map<String, Object> report(OpenForm form) {
		var shown = form.table("lines");
		var lines = form.rows("lines", Map.of("outcome", "DONE"));
		for (int i = 0; i < lines.size(); i++) {
			if (Boolean.TRUE.equals(shown.get(i).get("documented"))) {
				lines.get(i).put("paperKind", "PAPER");
			}
			if (Boolean.TRUE.equals(shown.get(i).get("counted"))) {
				lines.get(i).putAll(Map.of("count", 3, "total", 5));
			}
		}
		return Map.of("lines", lines, "summary", "Всё идёт по плану");
	}

	private static Map<String, Object> activity(OpenForm form) {
		var done = new HashMap<String, Object>(Map.of("outcome", "DONE", "doneOn", today(form), "description",
				"Проведено", "evidenceKind", "DOCUMENT", "evidenceText", "Справка № 7", "evidenceDate", today(form)));
		if (!form.options("participantOptions").isEmpty()) {
			done.put("participants", form.options("participantOptions"));
		}
		return done;
	}

	private static String today(OpenForm form) {
		return day(form, 0);
	}

	private static String day(OpenForm form, int days) {
		return form.today().plusDays(days).toString();
	}

}
