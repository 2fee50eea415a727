package org.vekha.process.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.cycle.MunicipalYears;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Browser;
import org.vekha.roadmap.Body;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.TravelBreaks;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From no municipality to one whose coordinator opens its year, over HTTP.
 */
@VekhaTest
class FirstStepsTests {

	@Autowired
	private Districts districts;

	@Autowired
	private Schools schools;

	@Autowired
	private TravelBreaks breaks;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MunicipalYears years;

	@Autowired
	private Jobs jobs;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void leadFromNothingToAYearThatIsOpen() {
		var administrator = SetupVisitor.administrator(this.port);
		assertThat(administrator.open("steppe").statusCode()).isEqualTo(200);
		assertThat(administrator.get("/").headers().firstValue("Location")).as("While a step is open")
			.hasValueSatisfying(address -> assertThat(address).endsWith("/first-steps"));
		assertThat(administrator.get("/first-steps?municipality=steppe").body()).contains("Записано школ: <b>0</b>",
				"Год не пойдёт, пока нет никого с ролью", "Муниципальный координатор, ");

		enrolSchools(administrator);
		var passwords = registerPeople(administrator);
		assertThat(administrator.get("/first-steps?municipality=steppe").body()).contains("<b>2</b>", "СОШ № 7",
				"bolotova-vg.steppe", "Координатор: Болотова Вера Глебовна", "Степная ООШ", "3 из 4");

		storeRoadmap();
		assertThat(administrator.get("/first-steps?municipality=steppe").body()).contains("Все шаги пройдены");
		openYear(passwords.get("Болотова Вера Глебовна"));
		assertThat(this.years.find("steppe", Districts.YEAR)).isPresent();
	}

	private void enrolSchools(SetupVisitor administrator) {
		var read = administrator.file("/steppe/schools/read", "школы.csv",
				"Наименование ОО;Логин;Учеников;Месяцы без дороги\nМБОУ «СОШ № 7»;sch7;410;\n"
						+ "МКОУ «Степная ООШ»;;38;март, апрель\nВсего;;448;");
		assertThat(read.statusCode()).isEqualTo(200);
		assertThat(read.body()).contains("строка 4: «Всего»");
		assertThat(this.schools.ofMunicipality("steppe")).as("Nothing is stored before it is confirmed").isEmpty();

		assertThat(administrator.post("/steppe/schools", SetupVisitor.rows(read)).body()).isEqualTo("{\"stored\":2}");
		var stored = this.schools.ofMunicipality("steppe");
		assertThat(stored).extracting(School::id).containsExactlyInAnyOrder("steppe-sosh-7", "steppe-stepnaya-oosh");
		assertThat(this.breaks.of(List.of("steppe-stepnaya-oosh"))).singleElement()
			.satisfies(each -> assertThat(each.label()).contains("с 01.03 по 30.04"));
	}

	/** The handed out passwords by name. */
	private Map<String, JsonNode> registerPeople(SetupVisitor administrator) {
		var read = administrator.file("/steppe/people/read", "люди.csv",
				"ФИО;Роль;Школа;Почта\nБолотова Вера Глебовна;Координатор;;vera@steppe.example\n"
						+ "Кедров Глеб;куратор, эксперт;;\nРечной Пётр Ильич;Директор;СОШ 7;\n;Школа;Степная ООШ;");
		assertThat(read.body()).contains("строка 5: нет ФИО");
		assertThat(this.accounts.members("school-steppe-sosh-7")).isEmpty();

		var answer = administrator.post("/steppe/people", SetupVisitor.rows(read));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control"))
			.hasValueSatisfying(header -> assertThat(header).contains("no-store"));
		assertThat(this.accounts.groupsOf("rechnoy-pi.steppe")).containsExactlyInAnyOrder("school",
				"school-steppe-sosh-7");
		assertThat(this.accounts.municipalitiesOf("kedrov-g.steppe")).containsExactly("steppe");
		assertThat(this.accounts.emailOf("bolotova-vg.steppe")).hasValue("vera@steppe.example");
		var passwords = new HashMap<String, JsonNode>();
		SetupVisitor.json(answer).forEach(each -> passwords.put(each.path("name").asText(), each));
		passwords.values().forEach(this::assertCanLogIn);
		return passwords;
	}

	private void assertCanLogIn(JsonNode handed) {
		var browser = Browser.at(this.port);
		assertThat(browser.logIn(handed.path("login").asText(), handed.path("password").asText()))
			.doesNotContain("fault");
		assertThat(browser.get("/").headers().firstValue("Location").orElseThrow()).contains("/tasklist/");
	}

	private void storeRoadmap() {
		Jobs.setClock(RunningYears.ORDER_DATE);
		this.districts.store("steppe", new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()),
				Districts.row("1", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 30), Body.METHODICAL_CENTRE));
	}

	private void openYear(JsonNode coordinator) {
		var answer = Browser.at(this.port)
			.as(coordinator.path("login").asText(), coordinator.path("password").asText())
			.post("/engine-rest/process-definition/key/municipal-year/submit-form",
					"{\"variables\":{\"schoolYear\":{\"value\":\"2026/2027\"},\"approvalMode\":{\"value\":\"order\"}}}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		this.jobs.fireDue("steppe");
	}

	@Test
	void takeAThousandSchoolsAndPeople() {
		var administrator = SetupVisitor.administrator(this.port);
		administrator.open("taiga");
		var schools = new StringBuilder("Школа;Код\n");
		var people = new StringBuilder("ФИО;Роль;Школа\n");
		IntStream.rangeClosed(1, 1000).forEach(number -> {
			schools.append("СОШ № %d;taiga%d\n".formatted(number, number));
			people.append("Директор школы № %d;Школа;taiga%d\n".formatted(number, number));
		});

		var read = administrator.file("/taiga/schools/read", "школы.csv", schools.toString());
		assertThat(administrator.post("/taiga/schools", SetupVisitor.rows(read)).body()).isEqualTo("{\"stored\":1000}");
		var readPeople = administrator.file("/taiga/people/read", "люди.csv", people.toString());
		var handed = administrator.post("/taiga/people", SetupVisitor.rows(readPeople));

		assertThat(SetupVisitor.json(handed)).hasSize(1000);
		assertThat(this.accounts.members("school-taiga-sosh-1000")).containsExactly("direktor-shkoly-1000.taiga");
		var page = administrator.get("/first-steps?municipality=taiga");
		assertThat(page.body()).contains("<b>1000</b>", "И ещё школ: 700", "page=2");
	}

	@Test
	void letARegionalOperatorIntoASecondMunicipality() {
		var operator = this.districts.open(1).user(Role.REGION);
		var administrator = SetupVisitor.administrator(this.port);
		administrator.open("second");

		var answer = administrator.post("/second/people", SetupVisitor
			.rows(List.of(Map.of("name", "Оператор", "login", operator, "roles", "Региональный оператор"))));

		assertThat(answer.body()).as("No password").isEqualTo("[]");
		assertThat(this.accounts.municipalitiesOf(operator)).hasSize(2).contains("second");
	}

	@Test
	void canBeTakenAgainWithMoreSchoolsAndFigures() {
		var administrator = SetupVisitor.administrator(this.port);
		administrator.open("river");
		administrator.schools("river", "МБОУ «СОШ № 1»", "Речная ООШ");

		var read = administrator.file("/river/schools/read", "школы.csv",
				"Название;Обучающихся\nСОШ 1;300\nНовая СОШ;200\nСОШ № 1;1");
		assertThat(SetupVisitor.json(read).path("rows").path(0).path("faults").path(0).asText())
			.as("Unclear rows come first")
			.contains("дважды");
		var rows = new ArrayList<JsonNode>();
		SetupVisitor.json(read).path("rows").forEach(rows::add);
		administrator.post("/river/schools", SetupVisitor.rows(rows.subList(1, 3)));

		assertThat(this.schools.ofMunicipality("river"))
			.extracting(school -> "%s %s".formatted(school.name(), school.pupils()))
			.containsExactlyInAnyOrder("МБОУ «СОШ № 1» 300", "Новая СОШ 200", "Речная ООШ null");
	}

}
