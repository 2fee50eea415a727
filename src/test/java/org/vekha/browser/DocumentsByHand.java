package org.vekha.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.vekha.process.Jobs;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Adds documents to the contract of school № 1, click by click, and concludes it.
 */
@Component
class DocumentsByHand {

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	private final Jobs jobs;

	DocumentsByHand(Jobs jobs) {
		this.jobs = jobs;
	}

	void drive(Chromium chromium, int port, Path folder) throws IOException {
		try (var visit = chromium.visit(port).logIn("school1.yurga")) {
			var desk = new TaskDesk(visit).filter("Мои задачи").open("Заключить договор");
			desk.tab("Документы");
			addFiles(visit, desk, folder);
			replace(visit, folder);
			download(visit);
			addNumber(visit);
			desk.picture("documents-2-kept");
			takeBack(visit);
			onAPhone(visit);
			desk.tab("Форма")
				.type("contractNumber", "7")
				.type("contractDate", LocalDate.of(2026, 10, 5))
				.type("subject", "Обмен опытом")
				.complete();
		}
		this.jobs.fireDue("yurga");
	}

	/** Of two files chosen at once one is not what its name says. */
	private static void addFiles(Visit visit, TaskDesk desk, Path folder) throws IOException {
		assertThat(visit.find(".vekha-state")).hasText("Документов пока нет.");
		visit.find(".vekha-adding input[type=file]")
			.setInputFiles(new Path[] { pdf(folder, "Договор.pdf", "1"),
					Files.writeString(folder.resolve("Письмо.pdf"), "<!DOCTYPE html><html><body></body></html>") });
		assertThat(visit.find(".vekha-sending")).containsText("Файл «Письмо.pdf» не принят: это веб-страница");
		assertThat(papers(visit)).hasCount(1);
		assertThat(papers(visit)).containsText("Договор.pdf");
		assertThat(visit.find(".task-details .nav-tabs")).containsText("Документы (1)");
		visit.forgive(400);
		desk.picture("documents-1-refused");
		visit.page().getByText("Понятно").click();
		assertThat(visit.find(".vekha-sending")).isEmpty();
	}

	private static void replace(Visit visit, Path folder) throws IOException {
		papers(visit).locator("input[type=file]").setInputFiles(pdf(folder, "Договор подписан.pdf", "2"));
		assertThat(papers(visit)).containsText("Договор подписан.pdf");
		visit.page().getByText("Прежние файлы: 1").click();
	}

	private static void download(Visit visit) throws IOException {
		assertDownload(visit, papers(visit).locator(".vekha-title a"), "Договор подписан.pdf", "2");
		assertDownload(visit, papers(visit).locator("details a"), "Договор.pdf", "1");
	}

	private static void assertDownload(Visit visit, Locator link, String name, String content) throws IOException {
		var download = visit.page().waitForDownload(link::click);
		Assertions.assertThat(download.suggestedFilename()).isEqualTo(name);
		Assertions.assertThat(download.path()).hasContent(pdf(content));
	}

	/** The first try has a date that is none. */
	private static void addNumber(Visit visit) {
		visit.page().getByText("Добавить без файла").click();
		var entry = visit.find(".vekha-entry");
		entry.getByLabel("Название документа").fill("Дополнительное соглашение");
		entry.getByLabel("Номер документа").fill("7/1");
		entry.getByLabel("Дата документа").fill("31.09.2026");
		entry.locator("button[type=submit]").click();
		assertThat(entry.getByText("Запишите дату так: 05.10.2026.")).isVisible();
		assertThat(entry.getByLabel("Номер документа")).hasValue("7/1");
		entry.getByLabel("Дата документа").fill("30.09.2026");
		entry.getByLabel("Дата документа").press("Enter");
		assertThat(papers(visit).last()).containsText("№ 7/1 от 30.09.2026");
		assertThat(entry.getByLabel("Номер документа")).hasValue("");
		assertThat(visit.find(".task-details .nav-tabs")).containsText("Документы (2)");
	}

	private static void takeBack(Visit visit) {
		papers(visit).last().getByText("Снять").click();
		visit.page().getByText("Да, снять").click();
		assertThat(papers(visit)).hasCount(1);
		assertThat(visit.page().getByText("Снятые: 1")).isVisible();
	}

	private static void onAPhone(Visit visit) {
		var page = visit.page();
		var size = page.viewportSize();
		page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		var wide = visit.find(".vekha-documents").evaluate("tab => tab.scrollWidth > tab.clientWidth");
		visit.find(".vekha-documents")
			.screenshot(
					new Locator.ScreenshotOptions().setPath(Path.of("target", "screenshots", "documents-3-phone.png")));
		page.setViewportSize(size.width, size.height);
		Assertions.assertThat(wide).as("Wider than its place").isEqualTo(false);
	}

	private static Locator papers(Visit visit) {
		return visit.find(".vekha-papers > li");
	}

	static Path pdf(Path folder, String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), pdf(content), StandardCharsets.US_ASCII);
	}

	private static String pdf(String content) {
		return "%PDF-1.4\n% " + content;
	}

}
