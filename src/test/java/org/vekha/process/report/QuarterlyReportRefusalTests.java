package org.vekha.process.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.report.StartedReports.StartedReport;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.reporting.ReportLine;
import org.vekha.reporting.ReportState;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What {@code quarterly-report} refuses: the report stays as it was.
 */
@VekhaTest
class QuarterlyReportRefusalTests {

	@Autowired
	private StartedReports started;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private Participants participants;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	private StartedReport it;

	@BeforeEach
	void open() {
		this.it = this.started.ofSchool();
		this.started.goTo(this.it, StartedReports.IN_FIRST_PERIOD);
	}

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	/** What is made of the two lines of a complete report. */
	static Stream<Arguments> faultyLines() {
		return Stream.of(arguments(lines(both -> both.subList(0, 1)), "Ответьте на каждую строку"),
				arguments(lines(both -> List.of()), "Ответьте на каждую строку"),
				arguments(lines(both -> List.of(both.get(0), both.get(0))), "лишние"),
				arguments(lines(both -> List.of(both.get(0), both.get(1), line(UUID.randomUUID(), "DONE"))), "лишние"),
				arguments(lines(both -> List.of(both.get(0), both.get(1), both.get(1))), "лишние"),
				arguments(lines(both -> List.of(both.get(0), Map.of("lineId", "2", "outcome", "DONE"))), "не опознан"),
				arguments(lines(both -> List.of(without(both.get(0), "paperKind"), both.get(1))), "ожидается документ"),
				arguments(lines(both -> List.of(with(both.get(0), "paperKind", "DOCUMENT"), both.get(1))), "номер"),
				arguments(lines(both -> List.of(both.get(0), without(both.get(1), "count"))), "ожидается 6 встреч"),
				arguments(lines(both -> List.of(both.get(0), with(both.get(1), "total", 5))), "«6 из 5»"),
				arguments(lines(both -> List.of(both.get(0), with(both.get(1), "count", -1))), "меньше 0"),
				arguments(lines(both -> List.of(both.get(0), with(both.get(1), "count", "1.5"))), "не опознан"),
				arguments(lines(both -> List.of(both.get(0), with(both.get(1), "comment", "я".repeat(1001)))),
						"длиннее 1000 знаков"),
				arguments(lines(both -> List.of(both.get(0), Map.of("outcome", "DONE"))), "строка не опознана"),
				arguments(lines(both -> List.of(both.get(0), without(both.get(1), "outcome"))), "выберите ответ"),
				arguments(lines(both -> List.of(both.get(0), with(both.get(1), "outcome", "SOON"))), "нет в форме"),
				arguments(lines(both -> List.of(both.get(0), with(both.get(1), "note", "!"))), "не предусмотрено"));
	}

	@ParameterizedTest
	@MethodSource("faultyLines")
	void refusesFaultyLines(UnaryOperator<List<Map<String, Object>>> change, String fault) {
		refuses(with(filledIn(), "lines", change.apply(linesOf(filledIn()))), fault);
	}

	@Test
	void refusesAReportWithoutASummary() {
		refuses(without(filledIn(), "summary"), "Заполните поле");
	}

	@Test
	void refusesASummaryThatIsTooLong() {
		refuses(with(filledIn(), "summary", "я".repeat(4001)), "сократите текст");
	}

	@Test
	void refusesARemarkOnALineOfAnotherReport() {
		this.started.complete(this.it, this.it.district().schoolUser(1), "Task_SubmitReport", filledIn());
		var remark = Map.of("lineId", UUID.randomUUID().toString(), "text", "Где журнал?");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.complete(this.it, this.it.district().user(Role.CURATOR), "Task_CheckReport",
					Map.of("decision", "return", "remarks", List.of(remark))))
			.withMessageContaining("нет в этом отчёте");
		assertThat(this.reports.get(this.it.reportId()).state()).isEqualTo(ReportState.SUBMITTED);
	}

	@Test
	void refusesTheOldTabOfAReportThatIsOnItsWay() {
		var school = this.it.district().schoolUser(1);
		var open = task();
		var form = filledIn();
		this.started.complete(this.it, school, "Task_SubmitReport", form);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.participants.complete(school, open, with(form, "summary", "Иначе")));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.reports.submit(this.it.reportId(), List.of(), "Иначе", school,
					StartedReports.IN_FIRST_PERIOD))
			.withMessage("Отчёт уже сдан: «На проверке».");
		assertThat(this.reports.get(this.it.reportId()).summaryText()).isEqualTo("Период прошёл по плану.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "checkNeeded", Ids.REPORT, "reportAccepted" })
	void refusesWhatTheFormDoesNotAskFor(String field) {
		refuses(with(filledIn(), field, false), "не предусмотрено формой");
	}

	private void refuses(Map<String, Object> form, String fault) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(
					() -> this.started.complete(this.it, this.it.district().schoolUser(1), "Task_SubmitReport", form))
			.withMessageContaining(fault);
		assertNothingReported();
	}

	@Test
	void refusesWhomTheTaskIsNotFor() {
		var here = this.it.district();
		for (var stranger : List.of(here.schoolUser(2), here.user(Role.CURATOR), here.user(Role.COORDINATOR),
				here.user(Role.METHODIST))) {
			assertThatExceptionOfType(ProcessEngineException.class).as(stranger)
				.isThrownBy(() -> this.participants.complete(stranger, task(), filledIn()));
			assertNothingReported();
		}
	}

	@Test
	void refusesASchoolThatAcceptsItsOwnReport() {
		var school = this.it.district().schoolUser(1);
		this.started.complete(this.it, school, "Task_SubmitReport", filledIn());
		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> this.participants.complete(school, task(), Map.of("decision", "accept")));
		assertThat(this.reports.get(this.it.reportId()).state()).isEqualTo(ReportState.SUBMITTED);
	}

	@Test
	void refusesAReturnWithoutARemark() {
		this.started.complete(this.it, this.it.district().schoolUser(1), "Task_SubmitReport", filledIn());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.complete(this.it, this.it.district().user(Role.CURATOR), "Task_CheckReport",
					Map.of("decision", "return")))
			.withMessageContaining("Замечания");
		assertThat(task().getTaskDefinitionKey()).isEqualTo("Task_CheckReport");
		assertThat(this.reports.get(this.it.reportId()).state()).isEqualTo(ReportState.SUBMITTED);
	}

	private void assertNothingReported() {
		var report = this.reports.get(this.it.reportId());
		assertThat(report.state()).isEqualTo(ReportState.OPEN);
		assertThat(report.summaryText()).isNull();
		assertThat(report.lines()).extracting(ReportLine::outcome).containsOnlyNulls();
		assertThat(task().getTaskDefinitionKey()).isEqualTo("Task_SubmitReport");
		assertThat(this.runtime.getVariables(this.it.instance().getId()))
			.isEqualTo(Map.of(Ids.REPORT, this.it.reportId().toString()));
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceId(this.it.instance().getId()).singleResult();
	}

	private Map<String, Object> filledIn() {
		return this.started.filledIn(this.it, "DONE");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> linesOf(Map<String, Object> form) {
		return (List<Map<String, Object>>) form.get("lines");
	}

	private static UnaryOperator<List<Map<String, Object>>> lines(UnaryOperator<List<Map<String, Object>>> change) {
		return change;
	}

	private static Map<String, Object> line(UUID lineId, String outcome) {
		return Map.of("lineId", lineId.toString(), "outcome", outcome);
	}

	private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
		var changed = new HashMap<>(values);
		changed.put(key, value);
		return changed;
	}

	private static Map<String, Object> without(Map<String, Object> values, String key) {
		var changed = new HashMap<>(values);
		changed.remove(key);
		return changed;
	}

}
