package org.vekha.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What people see of Tasklist, Cockpit and Admin when they come and when they go.
 */
final class ApplicationsByHand {

	/**
	 * Who finds which task, if it is a certain one, when the demo begins: each role, and
	 * somebody of most municipalities.
	 */
	static final String TASKS = """
			head.yurga,
			curator.yurga,       Провести собеседование с управленческой командой — СОШ № 14
			psychologist.yurga,
			partner.yurga,       Заключить договор о сотрудничестве — СОШ № 14
			school1.yurga,
			school14.yurga,      Заключить договор о сотрудничестве — СОШ № 14
			expert1.zelenchuk,
			methodist.molchanovo,
			partner.gorodets,
			school-marukha.zelenchuk,
			""";

	private static final String[] FILTERS = { "Мои задачи", "Задачи моих групп", "Просрочено", "Срок на этой неделе" };

	private static final String INTERVIEW = "Провести собеседование с управленческой командой — СОШ № 14";

	private final Chromium chromium;

	private final int port;

	ApplicationsByHand(Chromium chromium, int port) {
		this.chromium = chromium;
		this.port = port;
	}

	void findTasks(String user, String task) {
		try (var visit = this.chromium.visit(this.port).logIn(user)) {
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

	void findAllTasks() {
		try (var visit = this.chromium.visit(this.port).logIn("coordinator.yurga")) {
			var desk = new TaskDesk(visit);
			assertThat(desk.filters().last()).containsText("Все задачи муниципалитета");
			desk.filter("Все задачи муниципалитета");
			assertThat(desk.titles().getByText(INTERVIEW)).isVisible();
			desk.picture("tasks-coordinator.yurga");
		}
	}

	void followTheYear(String year) {
		try (var visit = this.chromium.visit(this.port).logIn("coordinator.yurga")) {
			visit.find(".app-switch").waitFor();
			visit.open("/camunda/app/cockpit/default/#/processes");
			visit.find("td.name a").getByText("Годовой цикл поддержки ШНОР").click();
			assertThat(visit.find("td.business-key").getByText("Юрга · " + year)).isVisible();
			visit.picture("cockpit");
		}
	}

	void findTheApplication(String user, String application) {
		try (var visit = this.chromium.visit(this.port).logIn(user)) {
			visit.find("[cam-widget-footer] a").first().waitFor();
			assertThat(visit.page()).hasURL(Pattern.compile(".*/camunda/app/%s/default/.*".formatted(application)));
			visit.picture("start-" + user);
		}
	}

	void comment() {
		try (var visit = this.chromium.visit(this.port).logIn("curator.yurga")) {
			new TaskDesk(visit).filter("Мои задачи").open(INTERVIEW);
			visit.page().getByText("Добавить комментарий").click();
			visit.find(".modal-body textarea").fill("Директор просит перенести встречу на вторник");
			visit.find(".modal-footer .btn-primary").click();
			visit.find(".nav-tabs").getByText("История", new Locator.GetByTextOptions().setExact(true)).click();
			assertThat(visit.find(".history-pane")).containsText("перенести встречу на вторник");
			visit.isInRussian();
			visit.picture("comment");
			visit.find(".nav-tabs").getByText("Схема").click();
			assertThat(visit.find("[data-element-id='Task_ConductInterview'].highlight")).isVisible();
			visit.picture("diagram");
		}
	}

	void openTheYearAgain(String year) {
		try (var visit = this.chromium.visit(this.port).logIn("coordinator.yurga")) {
			visit.page().getByText("Запустить процесс").click();
			visit.find(".modal-body").getByText("Годовой цикл поддержки ШНОР").click();
			new TaskDesk(visit).type("schoolYear", year);
			visit.isInRussian();
			visit.find(".modal-footer .btn-primary").click();
			assertThat(visit.find(".modal-content")).containsText("уже открыт для муниципалитета «Юрга»");
			visit.picture("year-refused");
			visit.forgive(400);
		}
	}

	void logOut() {
		try (var visit = this.chromium.visit(this.port).logIn("school14.yurga")) {
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

}
