package org.vekha.process.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.ApprovalMode;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.FilledForm;
import org.vekha.process.Jobs;
import org.vekha.process.Workforce;
import org.vekha.process.access.Refusals.Attempts;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.form.BadAnswer;
import org.vekha.process.form.OpenForms;
import org.vekha.process.year.MunicipalYearProcess;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no form of a year takes: in each field of each form what it cannot hold, ids of
 * others in every list, what the rules of the work forbid, and the same form once more.
 */
@VekhaTest
class BadFormsTests {

	private static final LocalDate[] DAYS = { LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 16),
			LocalDate.of(2027, 2, 15), LocalDate.of(2027, 6, 11), LocalDate.of(2027, 6, 16),
			LocalDate.of(2027, 8, 20) };

	private static final String FOREIGN = UUID.randomUUID().toString();

	@Autowired
	private Districts districts;

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private MunicipalYearProcess process;

	@Autowired
	private Workforce workforce;

	@Autowired
	private Participants participants;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Refusals refusals;

	@LocalServerPort
	private int port;

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void areRefusedThroughTheWholeYear() {
		Jobs.setClock(DAYS[0]);
		var wholeYear = new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay());
		var district = this.districts.open(3,
				Districts.row("1", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30), Body.SCHOOL),
				Districts.row("2", Deadline.wholePeriod("весь год", wholeYear), Body.METHODICAL_CENTRE, null));
		var coordinator = district.user(Role.COORDINATOR);
		this.participants.as(coordinator, () -> this.process.open(district.id(), Districts.YEAR, ApprovalMode.HEAD));
		var attempts = this.refusals.through(this.port);
		try {
			this.workforce.of(district.id(), Districts.YEAR)
				.entering("Task_ConfirmSchoolList",
						Map.of("listed", List.of(district.school(1)), "biased", List.of(district.school(2))))
				.entering("Task_HoldRoundTable",
						Map.of("assignments",
								List.of(Map.of("text", "Составить график", "assignee",
										"PERSON:" + district.user(Role.CURATOR), "dueDate", "2027-06-30"))))
				.watchedBy((form, send) -> attempts.tryOnce(form, forbidden(form, district), send))
				.everything(DAYS);
		}
		finally {
			attempts.assertAllRefused();
		}
		assertThat(attempts.kinds()).contains("Task_ConductInterview", "Task_FillSelfAssessment",
				"Task_AgreeRiskProfile", "Task_DraftProgramme", "Task_ReviewProgramme", "Task_ApproveProgramme",
				"Task_SubmitReport", "Task_CheckReport", "Task_CheckPeriodSummary", "Task_DiscussObjectivity",
				"Task_EnterRecheck", "Task_HoldRoundTable", "Task_CarryOutAssignment", "Task_PrepareSummary");
	}

	@Test
	void areRefusedWhereTheYearIsChanged() {
		var year = this.changingYears.begin(2);
		var district = year.district();
		this.accounts.join(district.expert2(), "school-" + district.school(1));
		var attempts = this.refusals.through(this.port);
		var support = year.support(1).id().toString();
		var changes = Map.<String, Map<String, Object>>of("people-change",
				Map.of("decision", "replace", "role", "CURATOR", "former", district.user(Role.CURATOR), "successor",
						district.user(Role.WORKING_GROUP), "supports", List.of(support), "since",
						ChangingYears.OPENING.toString(), "reason", "Увольнение"),
				"school-pause",
				Map.of("decision", "pause", "support", support, "reason", "Ремонт", "plannedEnd", "2026-12-01"),
				"school-change", Map.of("decision", "merge", "school", district.school(1), "into", district.school(2),
						"reason", "Приказ учредителя"));
		changes.forEach((process, answer) -> {
			var task = year.taskOf(year.start(process));
			var form = new FilledForm(year.coordinator(), task, this.forms.of(task), answer);
			attempts.tryOnce(form, forbidden(form, district),
					() -> this.participants.complete(year.coordinator(), task, Map.of("decision", "cancel")));
		});
		attempts.assertAllRefused();
		assertThat(attempts.kinds()).hasSize(3);
	}

	/** What the fields could hold, but the rules of the work do not allow. */
	private List<BadAnswer> forbidden(FilledForm filled, District district) {
		return switch (filled.task().getTaskDefinitionKey()) {
			case "Task_AppointPeople" -> List.of(bad(filled, "experts",
					List.of(district.user(Role.EXPERT), district.schoolUser(1)), "выберите из предложенных"));
			case "Task_ConductInterview" -> List.of(bad(filled, "heldOn", "2026-10-06", "ещё не наступила"),
					bad(filled, "otherSchools",
							List.of(Map.of("otherSupportId", FOREIGN, "included", true, "otherFindings", "Помощь")),
							"нет среди школ"));
			case "Task_AgreeRiskProfile" -> List
				.of(bad(filled, "agreements", List.of(Map.of("agreementId", FOREIGN, "state", "DONE")), "у школы нет"));
			case "Task_DraftProgramme" -> List.of(
					bad(filled, "measures", first(filled, "measures", "deadline", "когда-нибудь"),
							"не удалось прочитать"),
					bad(filled, "measures", first(filled, "measures", "deadline", "до 1 октября 2027 г."), "не позже"),
					bad(filled, "measures", first(filled, "measures", "id", FOREIGN),
							"такого мероприятия в этой программе нет"));
			case "Task_ReviewProgramme" ->
				List.of(bad(filled, "remarks", List.of(Map.of("item", FOREIGN, "remark", "Уточнить")), ""));
			case "Task_SubmitReport" -> List.of(bad(filled, "lines",
					added(filled, "lines", Map.of("lineId", FOREIGN, "outcome", "DONE")), "лишние"));
			case "Task_EnterReplacement" -> Stream.of(district.schoolUser(1), district.expert2())
				.map(expert -> new BadAnswer("expert " + expert,
						Map.of("decision", "replace", "role", "EXPERT", "former", district.user(Role.EXPERT),
								"successor", expert, "since", ChangingYears.OPENING.toString(), "reason", "Отпуск"),
						""))
				.toList();
			default -> List.of();
		};
	}

	private static BadAnswer bad(FilledForm filled, String field, Object value, String complaint) {
		return BadAnswer.with(filled.answer(), field, value, complaint);
	}

	private static List<Map<String, Object>> first(FilledForm filled, String list, String column, Object value) {
		var rows = rows(filled, list);
		var row = new HashMap<>(rows.get(0));
		row.put(column, value);
		rows.set(0, row);
		return rows;
	}

	private static List<Map<String, Object>> added(FilledForm filled, String list, Map<String, Object> row) {
		var rows = rows(filled, list);
		rows.add(row);
		return rows;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> rows(FilledForm filled, String list) {
		return new ArrayList<>((List<Map<String, Object>>) filled.answer().get(list));
	}

}
