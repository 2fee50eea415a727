package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.vekha.process.Jobs;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.SchoolYear;
import org.vekha.table.Documents;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes a road map in from a Word file, click by click, as the coordinator would.
 */
@Component
class RoadmapByHand {

	private static final String TENANT = "yurga";

	/** A school year that has no road map yet. */
	private static final SchoolYear YEAR = SchoolYear.of("2040/2041");

	private final Roadmaps roadmaps;

	private final Jobs jobs;

	RoadmapByHand(Roadmaps roadmaps, Jobs jobs) {
		this.roadmaps = roadmaps;
		this.jobs = jobs;
	}

	/** Hands in a file whose second row is unclear, corrects that row and confirms. */
	void drive(Chromium chromium, int port, Path folder) throws IOException {
		var file = new Documents(folder).word("План работы со школами на 2040-2041 учебный год",
				"№ | Мероприятия | Сроки | Ответственные", "1. | Семинар для учителей | Октябрь | Методический центр",
				"2. | Разбор ошибок | 31 ноября | ОО");
		var named = Files.copy(file.content(), folder.resolve("Дорожная карта.docx"));
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			handIn(visit, named);
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
		var stored = this.roadmaps.municipal(TENANT, YEAR).orElseThrow();
		Assertions.assertThat(this.roadmaps.activities(stored.id()))
			.extracting(Activity::title)
			.containsExactly("Семинар для учителей", "Разбор ошибок учеников");
	}

	private static void handIn(Visit visit, Path file) {
		visit.page().getByText("Запустить процесс").click();
		visit.find(".modal-body").getByText("Загрузка дорожной карты").click();
		var field = visit.find("[cam-variable-name='schoolYear']");
		// It proposes a year once it is ready
		assertThat(field).hasValue(Pattern.compile("\\d{4}/\\d{4}"));
		field.fill(YEAR.toString());
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
		assertThat(visit.find(".vekha-draft")).containsText("Черновик сохранён");
		visit.page().reload();
		assertThat(rows(visit).filter(new Locator.FilterOptions().setHasText("исправлено")))
			.containsText("Разбор ошибок учеников");
	}

	private static void decide(Visit visit, String decision) {
		visit.find("#check-decision").selectOption(decision);
		visit.find(".form-actions .btn-primary").click();
		assertThat(visit.find(".task-details").getByText("Выберите задачу в списке.")).isVisible();
	}

}
