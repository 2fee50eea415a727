package org.vekha.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.vekha.process.Jobs;
import org.vekha.school.School;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Looks at the year of eighteen schools in Cockpit, click by click, as the coordinator
 * would. One of the schools has a name that is long and looks like a page.
 */
@Component
class PictureOfYearByHand {

	private static final String YEAR = "/camunda/app/cockpit/default/#/roadmap?view=year";

	private static final String SCHOOL = "gorodets-aksentis";

	private static final String LONG_NAME = "<img src=x onerror=alert(1)> " + "Аксентисская школа ".repeat(11).strip();

	private static final Pattern COUNT = Pattern.compile("Школ: (\\d+)");

	private final Schools schools;

	private final Jobs jobs;

	PictureOfYearByHand(Schools schools, Jobs jobs) {
		this.schools = schools;
		this.jobs = jobs;
	}

	void drive(Chromium chromium, int port) {
		var school = this.schools.get(SCHOOL);
		this.jobs.fireDue(school.municipalityId());
		try (var visit = chromium.visit(port).logIn("coordinator.gorodets")) {
			visit.find(".app-switch").waitFor();
			lookAtSchools(visit);
			name(school, LONG_NAME);
			lookAtActivities(visit);
			print(visit);
			openCell(visit);
		}
		finally {
			name(school, school.shortName());
		}
	}

	private static void lookAtSchools(Visit visit) {
		visit.open(YEAR);
		assertThat(visit.find(".vekha-year-summary")).containsText(COUNT);
		visit.find(".vekha-chart canvas").waitFor();
		visit.checkAccessibility(".vekha-overview");
		visit.isInRussian();
		visit.onScreens("year-1-schools");
		visit.find(".vekha-year-filters select").nth(1).selectOption("IN_PROGRESS");
		assertThat(visit.page()).hasURL(Pattern.compile(".*state=IN_PROGRESS.*"));
		assertThat(visit.find(".vekha-year-summary")).containsText("Показано школ: ");
		visit.find(".vekha-year-filters [type=search]").fill("Городца нет");
		visit.find(".vekha-year-filters [type=search]").press("Enter");
		assertThat(visit.find(".tabulator-placeholder")).containsText("не подходит ни одна школа");
	}

	private static void lookAtActivities(Visit visit) {
		visit.open(YEAR + "&columns=activities");
		assertThat(visit.find(".vekha-school-name").getByText(LONG_NAME)).isVisible();
		assertThat(visit.find(".tabulator-col").getByText("Обучить школьную проектную команду")).isVisible();
		visit.find(".vekha-view summary").click();
		visit.checkAccessibility(".vekha-overview");
		visit.find(".vekha-chart").evaluate("chart => chart.scrollIntoView()");
		visit.onScreens("year-2-activities");
		visit.find(".vekha-figures a").getByText("Обучить школьную проектную команду").click();
		assertThat(visit.find("dialog dl")).containsText("Состояние");
		visit.onScreens("year-3-activity");
	}

	private static void print(Visit visit) {
		visit.open(YEAR);
		visit.find(".tabulator-row").first().waitFor();
		visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		visit.page().evaluate("window.dispatchEvent(new Event('beforeprint'))");
		var count = COUNT.matcher(visit.find(".vekha-year-summary").innerText()).results().findFirst().orElseThrow();
		assertThat(visit.find(".vekha-printed tbody tr")).hasCount(Integer.parseInt(count.group(1)));
		assertThat(visit.find(".vekha-printed tbody tr").last()).isVisible();
		visit.onScreens("year-4-printed");
		visit.page().evaluate("window.dispatchEvent(new Event('afterprint'))");
		visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	private static void openCell(Visit visit) {
		var cell = visit.find("a.vekha-state-IN_PROGRESS").first();
		var address = cell.getAttribute("href");
		cell.click();
		assertThat(visit.find("dialog li a").first()).hasAttribute("href", Pattern.compile(".*/tasklist/.*task=.*"));
		visit.checkAccessibility("dialog");
		visit.onScreens("year-5-cell");
		visit.find("dialog button").click();
		assertThat(visit.find("dialog")).hasCount(0);
		visit.open("/camunda/app/cockpit/default/" + address);
		visit.find("dialog").getByText("Ход процесса").click();
		assertThat(visit.page()).hasURL(Pattern.compile(".*#/process-instance/[^/]+/runtime.*"));
		assertThat(visit.find("body")).containsText("Адресное сопровождение школы");
	}

	private void name(School school, String shortName) {
		this.schools.register(school.id(), school.municipalityId(), school.name(), shortName, school.code(),
				school.pupils());
	}

}
