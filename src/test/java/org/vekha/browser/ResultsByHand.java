package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.Assertions;
import org.vekha.identification.Identification;
import org.vekha.identification.Identifications;
import org.vekha.process.Jobs;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes results in from an Excel file, click by click, as the coordinator would.
 */
@Component
class ResultsByHand {

	private static final String TENANT = "yurga";

	/** The school year for which the form proposes the list. */
	private static final SchoolYear YEAR = SchoolYear.of("2019/2020");

	private final Identifications identifications;

	private final Jobs jobs;

	ResultsByHand(Identifications identifications, Jobs jobs) {
		this.identifications = identifications;
		this.jobs = jobs;
	}

	/**
	 * Starts without a file in vain, hands it in, and confirms what was read as it is
	 * proposed.
	 */
	void drive(Chromium chromium, int port, Path folder) throws IOException {
		Assertions.assertThat(this.identifications.of(TENANT, YEAR)).isEmpty();
		var file = folder.resolve("Результаты.xlsx");
		try (var content = getClass().getResourceAsStream("/org/vekha/results/yurga-2018-2019.xlsx")) {
			Files.copy(content, file);
		}
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			visit.page().getByText("Запустить процесс").click();
			visit.find(".modal-body").getByText("Загрузка результатов оценочных процедур").click();
			var chosen = visit.find("[cam-variable-name='file']");
			chosen.waitFor();
			visit.find(".modal-footer .btn-primary").click();
			assertThat(visit.find(".modal-content")).containsText("Выберите файл в поле «Файл с результатами».");
			visit.forgive(400);
			chosen.setInputFiles(file);
			visit.picture("results-1-start");
			visit.find(".modal-footer .btn-primary").click();
			assertThat(visit.find(".modal-content")).hasCount(0);
			this.jobs.fireDue(TENANT);
			confirm(new TaskDesk(visit).filter("Мои задачи").open("Проверить прочитанное и подтвердить"));
		}
		this.jobs.fireDue(TENANT);
		Assertions.assertThat(this.identifications.of(TENANT, YEAR))
			.filteredOn(Identification::listed)
			.extracting(Identification::schoolId)
			.containsExactlyInAnyOrder("yurga-1", "yurga-14");
	}

	private static void confirm(TaskDesk desk) {
		assertThat(desk.form()).containsText("Школ: 2, результатов: 29, прочерков: 3");
		assertThat(desk.form()).containsText("ВПР МА 6 2018/2019: 37 % / 1 %");
		assertThat(desk.form()).containsText("выполнено условие Б");
		desk.choose("decision", 0);
		assertThat(desk.field("identify")).isChecked();
		assertThat(desk.field("schoolYear")).hasValue(YEAR.toString());
		desk.picture("results-2-read");
		desk.complete();
	}

}
