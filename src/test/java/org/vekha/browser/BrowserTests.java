package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.YearState;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;
import org.vekha.table.Documents;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the people of the demo see in a real browser. Pictures of it are left in
 * {@code target/screenshots}.
 */
@EnabledIf(value = "org.vekha.browser.Chromium#isExpected",
		disabledReason = "The pages are not tested: there is no Chromium")
@TestMethodOrder(OrderAnnotation.class)
@VekhaTest
@ActiveProfiles({ "test", "demo" })
// A demo of its own, since what is clicked here is seen by every other test of the demo
@TestPropertySource(properties = "spring.application.name=vekha-in-a-browser")
class BrowserTests {

	private static final String[] FILTERS = { "Мои задачи", "Задачи моих групп", "Просрочено", "Срок на этой неделе" };

	private static final String INTERVIEW = "Провести собеседование с управленческой командой — СОШ № 14";

	private static Chromium chromium;

	@Autowired
	private SchoolTrack track;

	@Autowired
	private YearByHand yearByHand;

	@Autowired
	private RoadmapByHand roadmapByHand;

	@Autowired
	private ResultsByHand resultsByHand;

	@Autowired
	private DocumentsByHand documentsByHand;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private MunicipalYears years;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stop() {
		if (chromium != null) {
			chromium.close();
		}
	}

	/** The support of a school moves the clock. */
	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			head.yurga,
			curator.yurga,       Провести собеседование с управленческой командой — СОШ № 14
			expert1.yurga,
			expert2.yurga,
			methodist.yurga,
			psychologist.yurga,
			partner.yurga,       Заключить договор о сотрудничестве — СОШ № 14
			school1.yurga,
			school14.yurga,      Заключить договор о сотрудничестве — СОШ № 14
			head.gorodets,
			curator.poshekhonye,
			expert1.zelenchuk,
			methodist.molchanovo,
			partner.gorodets,
			school-marukha.zelenchuk,
			""")
	void everybodyFindsTheirTasksInRussian(String user, String task) {
		try (var visit = chromium.visit(this.port).logIn(user)) {
			var desk = new TaskDesk(visit);
			assertThat(desk.filters()).containsText(FILTERS);
			desk.filter("Просрочено");
			assertThat(desk.titles()).hasCount(0);
			desk.filter("Срок на этой неделе");
			assertThat(desk.titles()).hasCount(0);
			desk.filter("Мои задачи");
			if (task != null) {
				assertThat(desk.titles().getByText(task)).isVisible();
			}
			assertThat(visit.find(".create-task-action")).isHidden();
			assertThat(visit.find(".start-process-action")).isHidden();
			desk.picture("tasks-" + user);
		}
	}

	@Test
	void theCoordinatorSeesAllTasksOfTheMunicipality() {
		try (var visit = chromium.visit(this.port).logIn("coordinator.yurga")) {
			var desk = new TaskDesk(visit);
			assertThat(desk.filters().last()).containsText("Все задачи муниципалитета");
			desk.filter("Все задачи муниципалитета");
			assertThat(desk.titles().getByText(INTERVIEW)).isVisible();
			desk.picture("tasks-coordinator.yurga");
		}
	}

	@Test
	void theCoordinatorFollowsTheYearInCockpit() {
		try (var visit = chromium.visit(this.port).logIn("coordinator.yurga")) {
			visit.find(".app-switch").waitFor();
			visit.open("/camunda/app/cockpit/default/#/processes");
			visit.find("td.name a").getByText("Годовой цикл поддержки ШНОР").click();
			assertThat(visit.find("td.business-key").getByText("Юрга · " + this.track.year())).isVisible();
			visit.picture("cockpit");
		}
	}

	@ParameterizedTest
	@CsvSource({ "admin, admin", "region, cockpit" })
	void whoeverHasNoTasksFindsTheirApplication(String user, String application) {
		try (var visit = chromium.visit(this.port).logIn(user)) {
			visit.find("[cam-widget-footer] a").first().waitFor();
			assertThat(visit.page()).hasURL(Pattern.compile(".*/camunda/app/%s/default/.*".formatted(application)));
			visit.picture("start-" + user);
		}
	}

	@Test
	void aParticipantCommentsAndSeesTheProcess() {
		try (var visit = chromium.visit(this.port).logIn("curator.yurga")) {
			new TaskDesk(visit).filter("Мои задачи").open(INTERVIEW);
			visit.page().getByText("Добавить комментарий").click();
			visit.find(".modal-body textarea").fill("Директор просит перенести встречу на вторник");
			visit.find(".modal-footer .btn-primary").click();
			visit.find(".nav-tabs").getByText("История").click();
			assertThat(visit.find(".history-pane")).containsText("перенести встречу на вторник");
			visit.isInRussian();
			visit.picture("comment");
			visit.find(".nav-tabs").getByText("Схема").click();
			assertThat(visit.find("[data-element-id='Task_ConductInterview'].highlight")).isVisible();
			visit.picture("diagram");
		}
	}

	@Test
	void theCoordinatorActsOnManyTasksAtTheDesk() {
		new DeskByHand().drive(chromium, this.port);
	}

	@Test
	void aYearThatIsOpenIsNotOpenedAgain() {
		try (var visit = chromium.visit(this.port).logIn("coordinator.yurga")) {
			visit.page().getByText("Запустить процесс").click();
			visit.find(".modal-body").getByText("Годовой цикл поддержки ШНОР").click();
			new TaskDesk(visit).type("schoolYear", this.track.year());
			visit.isInRussian();
			visit.find(".modal-footer .btn-primary").click();
			assertThat(visit.find(".modal-content")).containsText("уже открыт для муниципалитета «Юрга»");
			visit.picture("year-refused");
			visit.forgive(400);
		}
	}

	@Test
	void aRoadMapComesInFromAWordFile(@TempDir Path folder) throws IOException {
		var year = SchoolYear.of("2040/2041");
		var file = new Documents(folder).word("План работы со школами на 2040-2041 учебный год",
				"№ | Мероприятия | Сроки | Ответственные", "1. | Семинар для учителей | Октябрь | Методический центр",
				"2. | Разбор ошибок | 31 ноября | ОО");
		var named = Files.copy(file.content(), folder.resolve("Дорожная карта.docx"));
		this.roadmapByHand.drive(chromium, this.port, named, year.toString());
		var stored = this.roadmaps.municipal("yurga", year).orElseThrow();
		Assertions.assertThat(this.roadmaps.activities(stored.id()))
			.extracting(Activity::title)
			.containsExactly("Семинар для учителей", "Разбор ошибок учеников");
	}

	@Test
	void resultsComeInFromAnExcelFile(@TempDir Path folder) throws IOException {
		this.resultsByHand.drive(chromium, this.port, folder);
	}

	@Test
	void aSchoolKeepsItsDocumentsBesideItsTask(@TempDir Path folder) throws IOException {
		this.documentsByHand.drive(chromium, this.port, folder);
	}

	@Test
	void afterLogoutAReloadAsksToLogInAgain() {
		try (var visit = chromium.visit(this.port).logIn("school14.yurga")) {
			visit.find(".account .dropdown-toggle").click();
			visit.find(".logout a").click();
			visit.page().getByLabel("Пароль").waitFor();
			visit.open("/camunda/app/tasklist/default/");
			assertThat(visit.page().getByLabel("Имя пользователя")).isVisible();
			visit.isInRussian();
			visit.picture("logged-out");
			// The farewell is written in letters that had not been loaded before.
			visit.forgive(401);
		}
	}

	/** The other tests need the year to be under way. */
	@Test
	@Order(Integer.MAX_VALUE)
	void theYearIsClosedByHandFromItsRoundTableToTheNextRoadmap() {
		var year = SchoolYear.of(this.track.year());
		this.yearByHand.drive(chromium, this.port, year.lastDay());
		Assertions.assertThat(this.years.find("yurga", year).orElseThrow().state()).isEqualTo(YearState.CLOSED);
	}

	@Test
	void aSchoolIsSupportedByHandFromTheInterviewToItsFirstReport() {
		this.track.drive(chromium, this.port);
	}

}
