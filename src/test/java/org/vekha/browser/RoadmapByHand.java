package org.vekha.browser;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.vekha.process.Jobs;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes a road map in from a Word file, click by click, as the coordinator would.
 */
@Component
class RoadmapByHand {

	private static final String TENANT = "yurga";

	private final Jobs jobs;

	RoadmapByHand(Jobs jobs) {
		this.jobs = jobs;
	}

	/**
	 * Hands in a file whose second row is unclear, corrects that row and confirms.
	 * @param year a school year that has no road map yet
	 */
	void drive(Chromium chromium, int port, Path file, String year) {
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			handIn(visit, file, year);
			visit.picture("roadmap-1-start");
			visit.find(".modal-footer .btn-primary").click();
			var desk = openCheck(visit);
			assertThat(rows(visit).first()).containsText("Срок «31 ноября» не определён");
			desk.picture("roadmap-2-read");
			correct(visit, desk);
			decide(visit, "reread");
			openCheck(visit);
			assertThat(visit.find("#check-count")).containsText("требуют внимания: 0");
			desk.picture("roadmap-4-read-anew");
			decide(visit, "confirm");
		}
		this.jobs.fireDue(TENANT);
	}

	private static void handIn(Visit visit, Path file, String year) {
		visit.page().getByText("Запустить процесс").click();
		visit.find(".modal-body").getByText("Загрузка дорожной карты").click();
		var field = visit.find("[cam-variable-name='schoolYear']");
		// It proposes a year once it is ready
		assertThat(field).hasValue(Pattern.compile("\\d{4}/\\d{4}"));
		field.fill(year);
		field.press("Tab");
		visit.find("[cam-variable-name='file']").setInputFiles(file);
	}

	private static TaskDesk openCheck(Visit visit) {
		var desk = new TaskDesk(visit).filter("Мои задачи");
		desk.titles()
			.filter(new Locator.FilterOptions().setHasText("Проверить прочитанное"))
			.first()
			.locator("a")
			.click();
		rows(visit).first().waitFor();
		return desk;
	}

	private static Locator rows(Visit visit) {
		return visit.find("#check-rows > tr");
	}

	private static void correct(Visit visit, TaskDesk desk) {
		visit.find("[data-edit='2']").click();
		visit.find("#edit-title").fill("Разбор ошибок учеников");
		visit.find("#edit-deadline").fill("30 ноября");
		desk.picture("roadmap-3-correct");
		visit.find("#edit-apply").click();
		assertThat(visit.find("#check-count")).containsText("исправлено: 1");
	}

	private static void decide(Visit visit, String decision) {
		visit.find("#check-decision").selectOption(decision);
		visit.find(".form-actions .btn-primary").click();
		assertThat(visit.find(".task-details").getByText("Выберите задачу в списке.")).isVisible();
	}

}
