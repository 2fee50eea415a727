package org.vekha.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Looks at «Сегодня» in Cockpit, and at what Cockpit does when something is missing.
 */
final class TodayByHand {

	private static final String COORDINATOR = "coordinator.yurga";

	private static final String COCKPIT = "/camunda/app/cockpit/default/#";

	private static final String NOWHERE = "11111111-1111-1111-1111-111111111111";

	/** By then something is late, whatever day this test runs on. */
	private static final Duration LATER = Duration.ofDays(60);

	private final Chromium chromium;

	private final int port;

	TodayByHand(Chromium chromium, int port) {
		this.chromium = chromium;
		this.port = port;
	}

	void look() {
		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(LATER)));
		try (var visit = this.chromium.visit(this.port).logIn(COORDINATOR)) {
			visit.find(".app-switch").waitFor();
			visit.open(COCKPIT + "/dashboard");
			assertThat(visit.find(".vekha-tile")).containsText("просрочено");
			visit.onScreens("cockpit-dashboard");
			visit.checkAccessibility(".vekha-tile");
			visit.find(".vekha-tile h3 a").click();
			assertThat(visit.find(".vekha-frame [aria-current]")).hasText("Сегодня");
			assertThat(visit.find(".vekha-late-school").first()).containsText("Связаться:");
			visit.isInRussian();
			visit.checkAccessibility(".vekha-overview");
			visit.onScreens("cockpit-today");
			visit.find(".vekha-figure").getByText("встреч за две недели").click();
			assertThat(visit.find("#today-meetings-title")).isFocused();
			visit.find(".vekha-late-school a").getByText("процесс").first().click();
			assertThat(visit.page()).hasURL(Pattern.compile(".*#/process-instance/.*/runtime.*"));
			assertThat(visit.find(".breadcrumbs-panel")).containsText("Адресное сопровождение школы");
			visit.page().goBack();
			visit.find(".vekha-late-school .vekha-what a").first().click();
			assertThat(visit.page()).hasURL(Pattern.compile(".*/tasklist/.*task=.*"));
			visit.find(".task-details .nav-tabs").waitFor();
		}
	}

	/**
	 * What the server answers is made up here: names as long, and as strange, as they may
	 * be.
	 */
	void accept() {
		try (var visit = this.chromium.visit(this.port).logIn(COORDINATOR)) {
			visit.find(".app-switch").waitFor();
			visit.page().route("**/web/overview/today?*", route -> answer(route, TodayAnswers.today()));
			visit.page().route("**/web/desk/accept", route -> answer(route, TodayAnswers.outcome()));
			visit.open(COCKPIT + "/roadmap?view=today");
			var waiting = visit.find("#today-decisions");
			assertThat(waiting.locator("button")).isDisabled();
			waiting.getByText("Отметить все").click();
			assertThat(waiting.locator("button")).hasText("Принять отмеченные: 2");
			assertThat(visit.find("#today-overdue")).containsText("<b>Школа</b><img src=x onerror=alert(1)>");
			assertThat(visit.find(".vekha-view img")).hasCount(0);
			visit.onScreens("cockpit-today-long-names");
			waiting.locator("button").click();
			assertThat(waiting.locator("[role=status]")).containsText("Принято 1, не выполнено 1.");
			assertThat(waiting.locator("[role=status] li")).containsText("Задача уже выполнена");
			visit.checkAccessibility(".vekha-view");
			visit.picture("cockpit-today-accepted");
		}
	}

	void onlyLook() {
		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(LATER)));
		try (var visit = this.chromium.visit(this.port).logIn("region")) {
			visit.find("[cam-widget-footer] a").first().waitFor();
			visit.open(COCKPIT + "/roadmap");
			assertThat(visit.find("#today-decisions h2")).containsText("Ждут решения координатора");
			assertThat(visit.find(".vekha-view input")).hasCount(0);
			assertThat(visit.find(".vekha-view a[href*='/desk']")).hasCount(0);
			visit.find(".vekha-frame select").first().selectOption("gorodets");
			assertThat(visit.page()).hasURL(Pattern.compile(".*municipality=gorodets.*"));
			assertThat(visit.find(".vekha-frame select").first()).hasValue("gorodets");
			assertThat(visit.find("[cam-widget-header]")).containsText("Региональный оператор");
			visit.isInRussian();
			visit.checkAccessibility(".vekha-overview");
			visit.onScreens("cockpit-today-region");
		}
	}

	/** A link may be older than what it leads to. */
	void followOldLinks() {
		try (var visit = this.chromium.visit(this.port).logIn(COORDINATOR)) {
			visit.find(".app-switch").waitFor();
			visit.open(COCKPIT + "/process-instance/" + NOWHERE + "/runtime");
			assertThat(visit.find(".page-notifications")).containsText("Этот процесс уже завершён или удалён");
			visit.picture("cockpit-ended-process");
			visit.open("/camunda/app/tasklist/default/#/?task=" + NOWHERE);
			var said = visit.find(".page-notifications");
			assertThat(said).containsText("Задача уже выполнена или вам недоступна. Обновите список задач.");
			assertThat(said).not().containsText("<task>");
			visit.picture("tasklist-ended-task");
			visit.forgive(404);
		}
	}

	/** Neither a view nor all of the plugin may take Cockpit with it. */
	void missScripts() {
		try (var visit = this.chromium.visit(this.port).logIn(COORDINATOR)) {
			visit.find(".app-switch").waitFor();
			visit.page().route("**/overview/today.js*", TodayByHand::fail);
			visit.open(COCKPIT + "/roadmap");
			assertThat(visit.find(".vekha-fault")).containsText("Раздел не загрузился.");
			visit.page().route("**/overview/overview.js*", TodayByHand::fail);
			visit.page().reload();
			assertThat(visit.find(".vekha-fault")).containsText("Раздел «Дорожная карта» не загрузился.");
			assertThat(visit.find("[cam-widget-header]")).containsText("Процессы");
			visit.page().route("**/scripts/roadmap.js*", TodayByHand::fail);
			visit.open("/camunda/app/cockpit/default/");
			visit.page().reload();
			assertThat(visit.find(".dashboard")).containsText("Выполняющиеся экземпляры процессов");
			assertThat(visit.find(".vekha-missing")).containsText("Часть страницы не загрузилась.");
			visit.picture("cockpit-without-plugin");
			visit.forgive(500);
			visit.forgive("dynamically imported module");
		}
	}

	private static void fail(Route route) {
		route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("Broken"));
	}

	private static void answer(Route route, String json) {
		route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json));
	}

}
