package org.vekha.process.year;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CopiedSchools;
import org.vekha.process.Districts;
import org.vekha.process.access.Participants;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.process.form.OpenForms;
import org.vekha.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The table of all schools that goes with the tasks which show the first of them.
 */
@VekhaTest
class SchoolFiguresTests {

	private static final int SCHOOLS = 22;

	@Autowired
	private ChangingYears changingYears;

	@Autowired
	private CopiedSchools copied;

	@Autowired
	private Districts districts;

	@Autowired
	private SchoolFiguresController controller;

	@Autowired
	private OpenForms forms;

	@Autowired
	private Participants participants;

	@Autowired
	private RuntimeService runtime;

	private ChangingYear year;

	@BeforeEach
	void beginAYear() {
		this.year = this.changingYears.begin();
	}

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	@Test
	void holdsAllSchoolsAndNotOnlyThoseOfTheForm() throws IOException {
		this.copied.copy(this.year.district().school(1), SCHOOLS - 2);
		var task = open("Task_HoldRoundTable");
		var form = this.forms.of(task);
		assertThat(form.table("figures")).hasSize(20);
		assertThat(form.text("figuresNote")).startsWith("Показаны 20 школ из 22");
		assertThat(form.text("figuresFile")).contains("(/web/tasks/%s/school-figures.xlsx)".formatted(task.getId()));
		var rows = rows(file(task, this.year.coordinator()));
		assertThat(rows).hasSize(SCHOOLS + 1);
		assertThat(rows.get(0)).containsExactly("Школа", "Этапов исполнено", "Этапов просрочено", "Принято отчётов",
				"Низких результатов", "Факторы риска");
		assertThat(rows).extracting(row -> row.get(0)).contains("СОШ № 1", "СОШ № 2");
	}

	@Test
	void isForNobodyWhoMayNotSeeTheTask() {
		var task = open("Task_PrepareSummary");
		var other = this.districts.open(1);
		for (var user : List.of(this.year.district().schoolUser(1), other.user(Role.COORDINATOR))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(task, user))
				.withMessageContaining("Задача не найдена");
		}
	}

	@Test
	void belongsToNoOtherTaskOfTheYear() {
		var task = open("Task_EnterIndicators");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(task, this.year.coordinator()))
			.withMessage("У этой задачи нет таблицы школ.");
	}

	private byte[] file(Task task, String user) {
		return this.participants.as(user, () -> this.controller.file(task.getId()).getBody());
	}

	private static List<List<String>> rows(byte[] file) throws IOException {
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
				.map(SchoolFiguresTests::cells)
				.toList();
		}
	}

	private static List<String> cells(Row row) {
		return StreamSupport.stream(row.spliterator(), false).map(Object::toString).toList();
	}

	private Task open(String key) {
		var instance = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(MunicipalYearProcess.KEY)
			.tenantIdIn(this.year.district().id())
			.singleResult();
		this.runtime.createProcessInstanceModification(instance.getId()).startBeforeActivity(key).execute();
		return this.year.tasks(key).get(0);
	}

}
