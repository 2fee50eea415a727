package org.vekha.process.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.identification.Identifications;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.form.OpenForm;
import org.vekha.process.form.OpenForms;
import org.vekha.results.ResultsImportState;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(ResultsImportProcess.KEY)
class ResultsImportProcessTests {

	private static final SchoolYear ASSESSED = SchoolYear.of("2025/2026");

	private static final Procedure MATHS = new Procedure(ProcedureKind.VPR, "МА", 5);

	@Autowired
	private Districts districts;

	@Autowired
	private StartedResultsImports started;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private Identifications identifications;

	@Autowired
	private Schools schools;

	@Autowired
	private OpenForms forms;

	@Autowired
	private HistoryService history;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TaskService tasks;

	private District district;

	@BeforeEach
	void setUp() {
		Jobs.setClock(LocalDate.of(2026, 9, 1));
		this.district = this.districts.open(2);
	}

	@Test
	void storesTheResultsAndIdentifiesTheSchools() {
		var instance = start(StartedResultsImports.table("СОШ № 1;;40;5;35,5;10", "СОШ № 2;;10;5;-;-"));
		var importId = this.started.importOf(instance).id();
		assertThat(results(1)).isEmpty();
		complete(Map.of("decision", "confirm", "identify", true, "schoolYear", "2026/2027"));
		assertThat(instance).hasPassedInOrder("Task_ReadResults", "Task_ConfirmResults", "Task_RecordResultsDecision",
				"Task_StoreResults", "Task_IdentifyByResults", "EndEvent_SchoolsIdentified");
		assertThat(instance).isEnded();
		assertThat(results(1)).extracting(AssessmentResult::percentTwo)
			.map(Object::toString)
			.containsExactly("40.00", "35.50");
		assertThat(results(2)).extracting(AssessmentResult::hasFigures).containsExactly(true, false);
		assertThat(this.identifications.ofSchool(this.district.school(1), Districts.YEAR).orElseThrow().listed())
			.isTrue();
		assertThat(this.identifications.ofSchool(this.district.school(2), Districts.YEAR).orElseThrow().listed())
			.isFalse();
		assertThat(this.started.get(importId).state()).isEqualTo(ResultsImportState.STORED);
		assertThat(filesOf(importId)).isZero();
	}

	@Test
	void storesTheResultsAlone() {
		this.results.record(this.district.school(1), MATHS, ASSESSED, new BigDecimal("12.5"), BigDecimal.TEN, 20);
		var instance = start(StartedResultsImports.table("СОШ № 1;;40;5;;"));
		complete(Map.of("decision", "confirm", "identify", false));
		assertThat(instance).hasPassed("Task_StoreResults", "EndEvent_ResultsStored")
			.hasNotPassed("Task_IdentifyByResults");
		assertThat(results(1)).singleElement().satisfies(result -> {
			assertThat(result.percentTwo()).isEqualByComparingTo("40");
			assertThat(result.participants()).isNull();
		});
		assertThat(this.identifications.of(this.district.id(), Districts.YEAR)).isEmpty();
	}

	@Test
	void storesNothingOfAFileThatIsDiscarded() {
		var instance = start(StartedResultsImports.table("СОШ № 1;;40;5;30;10"));
		var importId = this.started.importOf(instance).id();
		complete(Map.of("decision", "discard"));
		assertThat(instance).hasPassed("EndEvent_ResultsDiscarded").hasNotPassed("Task_StoreResults");
		assertThat(results(1)).isEmpty();
		assertThat(this.started.get(importId).state()).isEqualTo(ResultsImportState.DISCARDED);
		assertThat(filesOf(importId)).isZero();
	}

	@Test
	void showsTheFaultsFirstAndStoresNothingOfAFaultyFile() {
		var instance = start(StartedResultsImports.table("СОШ № 1;;140;5;30;10", "Лицей № 77;;1;2;3;4",
				"СОШ № 2;;1;2;3;4", "СОШ № 2;;1;2;3;4"));
		var form = form();
		assertThat(form.text("intro")).contains("«итоги.csv»", "В файле есть ошибки");
		assertThat(form.text("problems")).contains("Ошибок: 3", "«140»", "Лицей № 77", "не зарегистрирована",
				"уже есть в строке 5");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> complete(Map.of("decision", "confirm", "identify", false)))
			.withMessageContaining("итоги.csv")
			.withMessageContaining("«140»");
		assertThat(instance).isWaitingAt("Task_ConfirmResults");
		assertThat(results(1)).isEmpty();
		assertThat(results(2)).isEmpty();
		complete(Map.of("decision", "discard"));
		assertThat(instance).isEnded();
	}

	@Test
	void showsWhatWouldChangeAndWhatTheRuleWouldPropose() {
		this.results.record(this.district.school(1), MATHS, ASSESSED, new BigDecimal("12.5"), BigDecimal.TEN, null);
		this.results.record(this.district.school(2), MATHS, ASSESSED, new BigDecimal("7"), BigDecimal.ONE, null);
		start(StartedResultsImports.table("СОШ № 1;;40;5;35,5;10", "СОШ № 2;;7;1;-;-"));
		var form = form();
		assertThat(form.text("problems")).isNull();
		assertThat(form.text("differences")).isEqualTo("Новых результатов: 2, изменится: 1, уже такие же: 1.");
		assertThat(form.table("changes")).singleElement()
			.isEqualTo(Map.of("school", "СОШ № 1", "procedure", "ВПР МА 5 2025/2026", "before", "12,5 % / 10 %",
					"after", "40 % / 5 %"));
		assertThat(form.table("schools")).hasSize(2)
			.first()
			.isEqualTo(Map.of("school", "СОШ № 1", "known", "да", "results",
					"ВПР МА 5 2025/2026: 40 % / 5 %; ВПР РУ 5 2025/2026: 35,5 % / 10 %"));
		assertThat(form.table("proposals")).extracting(row -> row.get("proposed")).containsExactly("в список", "нет");
		assertThat(form.table("proposals").get(0).get("reasons").toString()).contains("условие А", "ВПР МА 5 — 40 %");
		assertThat(form.text("schoolYear")).isEqualTo("2026/2027");
		complete(Map.of("decision", "discard"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			итоги.csv  | Школа;Директор | не найдена таблица результатов
			итоги.xlsx | это не Excel   | итоги.xlsx
			итоги.doc  | Школа          | не того вида
			""")
	void doesNotBeginWithAFileThatHoldsNoResults(String name, String content, String complaint) {
		var before = this.runtime.createProcessInstanceQuery().count();
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.started.start(this.district, Role.COORDINATOR, name, content))
			.withMessageContaining(complaint);
		assertThat(this.runtime.createProcessInstanceQuery().count()).isEqualTo(before);
	}

	@Test
	void isStartedByCoordinatorsOnly() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.started.start(this.district,
				Role.METHODIST, "итоги.csv", StartedResultsImports.table("СОШ № 1;;40;5;35,5;10")));
	}

	@Test
	void comesBackWithWhatIsWrongWhenASchoolIsGoneByTheTimeOfStoring() {
		var instance = start(StartedResultsImports.table("СОШ № 1;;40;5;35,5;10", "СОШ № 2;;1;2;3;4"));
		var importId = this.started.importOf(instance).id();
		rename(2, "Гимназия");
		complete(Map.of("decision", "confirm", "identify", true, "schoolYear", "2026/2027"));
		assertThat(instance).hasPassed("Task_StoreResults").isWaitingAt("Task_ConfirmResults");
		assertThat(results(1)).isEmpty();
		assertThat(this.identifications.of(this.district.id(), Districts.YEAR)).isEmpty();
		assertThat(this.started.get(importId).state()).isEqualTo(ResultsImportState.READ);
		assertThat(filesOf(importId)).isOne();
		var form = form();
		assertThat(form.text("problems")).contains("Ошибок: 1", "СОШ № 2", "не зарегистрирована");
		assertThat(form.text("warnings")).contains("не сохранены", "сведения о школах изменились");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> complete(Map.of("decision", "confirm", "identify", false)))
			.withMessageContaining("СОШ № 2");
		complete(Map.of("decision", "discard"));
		assertThat(instance).isEnded().hasPassed("EndEvent_ResultsDiscarded");
		assertThat(filesOf(importId)).isZero();
	}

	@Test
	void keepsNoCopyOfTheFileInTheEngine() {
		start(StartedResultsImports.table("СОШ № 1;;40;5;35,5;10"));
		assertThat(this.history.createHistoricVariableInstanceQuery().variableName("file").list())
			.allSatisfy(variable -> assertThat(variable.getTenantId()).isNotEqualTo(this.district.id()));
		complete(Map.of("decision", "discard"));
	}

	private ProcessInstance start(String table) {
		return this.started.start(this.district, Role.COORDINATOR, "итоги.csv", table);
	}

	private void rename(int school, String name) {
		this.schools.register(this.district.school(school), this.district.id(), name, name, null, 300);
	}

	private OpenForm form() {
		return this.forms.of(this.tasks.createTaskQuery().tenantIdIn(this.district.id()).singleResult());
	}

	private void complete(Map<String, Object> form) {
		this.started.complete(this.district, form);
	}

	private List<AssessmentResult> results(int school) {
		return this.results.of(List.of(this.district.school(school)), List.of(ASSESSED));
	}

	private int filesOf(UUID importId) {
		return this.database.queryForObject("select count(*) from vekha.results_file where import_id = ?",
				Integer.class, importId);
	}

}
