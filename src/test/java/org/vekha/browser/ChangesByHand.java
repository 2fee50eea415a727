package org.vekha.browser;

import java.util.function.Consumer;

import org.vekha.process.Jobs;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Looks at everything by which a coordinator changes a year of 18 schools, and leaves the
 * year as it was.
 */
@Component
class ChangesByHand {

	private static final String TENANT = "gorodets";

	private final Jobs jobs;

	ChangesByHand(Jobs jobs) {
		this.jobs = jobs;
	}

	void drive(Chromium chromium, int port) {
		try (var visit = chromium.visit(port).logIn("coordinator.gorodets")) {
			change(visit, "Замена куратора, эксперта или школы-партнёра", "Указать, кто кого заменяет", desk -> {
				desk.choose("decision", 0).choose("role", 0).picture("change-people");
				desk.choose("decision", 1);
			});
			change(visit, "Приостановка сопровождения", "Указать школу и срок паузы", desk -> {
				desk.choose("decision", 0).picture("change-pause");
				desk.choose("decision", 1);
			});
			change(visit, "Изменение списка школ", "Внести изменение списка школ", desk -> {
				desk.choose("decision", 0).picture("change-schools-add");
				desk.choose("decision", 4).picture("change-schools-travel");
				desk.choose("decision", 5);
			});
			change(visit, "Перечень факторов риска", "Изменить перечень факторов риска",
					desk -> desk.picture("change-catalogue"));
			moveDates(visit);
			for (var page : new String[] { "periods", "changes", "notifications", "desk/entries", "roadmaps" }) {
				visit.open("/" + page).isInRussian();
				visit.onScreens("page-" + page.replace('/', '-'));
			}
		}
	}

	private void change(Visit visit, String process, String task, Consumer<TaskDesk> form) {
		start(visit, process);
		var desk = new TaskDesk(visit).filter("Мои задачи").open(task);
		form.accept(desk);
		desk.complete();
		this.jobs.fireDue(TENANT);
	}

	/** The table shows rows of all schools, and marks them all at once. */
	private void moveDates(Visit visit) {
		start(visit, "Перенос сроков приказом");
		var desk = new TaskDesk(visit).filter("Мои задачи").openPage("Внести приказ и новые сроки");
		assertThat(visit.find("#dates-rows > tr").first()).isVisible();
		visit.find("#dates-all").click();
		visit.find("#dates-days").fill("7");
		visit.find("#dates-apply").click();
		assertThat(visit.find("#dates-rows > tr.changed").first()).isVisible();
		assertThat(visit.find(".vekha-draft")).containsText("Черновик сохранён");
		visit.page().reload();
		assertThat(visit.find(".vekha-draft")).containsText("Показано то, что вы ввели раньше");
		assertThat(visit.find("#dates-rows > tr.changed input[type=date]").first()).not().hasValue("");
		desk.picture("change-dates");
		visit.onScreens("change-dates-screen");
		visit.find("#dates-decision").selectOption("cancel");
		desk.complete();
		this.jobs.fireDue(TENANT);
	}

	private void start(Visit visit, String process) {
		visit.page().getByText("Запустить процесс").click();
		visit.find(".modal-body").getByText(process).click();
		var go = visit.find(".modal-footer .btn-primary");
		assertThat(go).isEnabled();
		visit.isInRussian();
		visit.picture("change-start");
		go.click();
		assertThat(visit.find(".modal-content")).hasCount(0);
		this.jobs.fireDue(TENANT);
	}

}
