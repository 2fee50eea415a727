package org.vekha.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The coordinator looks at schools and indicators in Cockpit.
 */
@Component
class SchoolsByHand {

	private static final String ROADMAP = "/camunda/app/cockpit/default/#/roadmap?view=";

	private static final String VIEW = ".vekha-overview";

	/** What a browser would run, and more than fits on any line. */
	private static final String NAME = "<img src=x onerror=\"document.title='x'\">" + "Длинно".repeat(35);

	private final Schools schools;

	SchoolsByHand(Schools schools) {
		this.schools = schools;
	}

	void drive(Chromium chromium, int port) {
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			visit.find(".app-switch").waitFor();
			choose(visit);
			see(visit, "school");
			assertThat(visit.find(".vekha-card canvas")).hasCount(8);
			assertThat(visit.find(VIEW)).containsText("– (причина неизвестна)");
			assertThat(visit.find(VIEW)).containsText("выполнено условие Б");
			visit.find("a[href^='#/process-instance/']").first().waitFor();
			visit.open(ROADMAP + "school&school=tungusovo");
			assertThat(visit.find(VIEW)).containsText("Школа не найдена в этом муниципалитете");
			visit.forgive(404);
			visit.open(ROADMAP + "indicators");
			assertThat(visit.find(VIEW)).containsText("1. Доля школ с низкими результатами");
			see(visit, "indicators-one");
		}
		seeAllIndicators(chromium, port);
		seeWithoutResults(chromium, port);
		seeWithoutTheLibrary(chromium, port);
	}

	/** The school whose year is behind it. */
	void lookBack(Chromium chromium, int port) {
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			visit.find(".app-switch").waitFor();
			visit.open(ROADMAP + "school&school=yurga-1");
			assertThat(visit.find(VIEW)).containsText("приказ №");
			assertThat(visit.find(VIEW)).containsText("Принят");
			see(visit, "school-done");
			visit.onePicture("school-done-all");
		}
	}

	private static void choose(Visit visit) {
		visit.open(ROADMAP + "school");
		visit.page().getByLabel("Название школы").fill("№ 14");
		see(visit, "schools");
		visit.page().getByText("Найти").click();
		assertThat(visit.find(VIEW)).containsText("Найдено: 1");
		assertThat(visit.page()).hasURL(Pattern.compile(".*search=.*"));
		visit.find(".vekha-table a").click();
		assertThat(visit.find(".vekha-view h2")).hasText("МБОУ «СОШ № 14»");
	}

	private static void seeAllIndicators(Chromium chromium, int port) {
		try (var visit = chromium.visit(port).logIn("coordinator.molchanovo")) {
			visit.find(".app-switch").waitFor();
			visit.open(ROADMAP + "indicators");
			assertThat(visit.find(".vekha-scroll tbody tr")).hasCount(17);
			assertThat(visit.find(".vekha-scroll")).containsText("положительная");
			assertThat(visit.find(".vekha-scroll")).containsText("ожидается");
			see(visit, "indicators");
		}
	}

	private void seeWithoutResults(Chromium chromium, int port) {
		this.schools.register("gorodets-bare", "gorodets", NAME, "<b>Имя</b>", null, null);
		try (var visit = chromium.visit(port).logIn("coordinator.gorodets")) {
			visit.find(".app-switch").waitFor();
			visit.open(ROADMAP + "school&school=gorodets-bare");
			assertThat(visit.find(".vekha-view h2")).hasText(NAME);
			assertThat(visit.find(VIEW)).containsText("Результатов у школы нет");
			assertThat(visit.find(".vekha-view img")).hasCount(0);
			Accessibility.check(visit.page(), VIEW);
			visit.onScreens("school-bare");
			visit.open(ROADMAP + "school");
			assertThat(visit.find(VIEW)).containsText("<b>Имя</b>");
			visit.onScreens("schools-bare");
		}
	}

	private static void seeWithoutTheLibrary(Chromium chromium, int port) {
		try (var visit = chromium.visit(port)) {
			visit.page().route("**/chart.umd.min.js*", Route::abort);
			visit.logIn("coordinator.yurga").find(".app-switch").waitFor();
			visit.open(ROADMAP + "school&school=yurga-14");
			assertThat(visit.find(VIEW)).containsText("Диаграммы не загрузились");
			assertThat(visit.find("details[open] .vekha-figures tbody tr")).hasCount(8);
			visit.onScreens("school-without-charts");
			visit.forgive("ERR_FAILED");
		}
	}

	private static void see(Visit visit, String name) {
		visit.isInRussian();
		Accessibility.check(visit.page(), VIEW);
		visit.onScreens("roadmap-" + name);
	}

}
