package org.vekha.browser;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.vekha.process.Jobs;

import org.springframework.stereotype.Component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes the demo's year from its round table to its end, click by click, as the
 * coordinator would.
 */
@Component
class YearByHand {

	private static final String TENANT = "yurga";

	private static final int CLOSE = 0;

	private static final int CARRY_OVER = 1;

	private final Jobs jobs;

	YearByHand(Jobs jobs) {
		this.jobs = jobs;
	}

	/**
	 * Goes through it.
	 * @param ends the last day of the school year
	 */
	void drive(Chromium chromium, int port, LocalDate ends) {
		var summer = ends.withMonth(6).withDayOfMonth(30);
		this.jobs.goTo(summer, TENANT);
		act(chromium, port, "Провести итоговый круглый стол", "round-table", desk -> {
			assertThat(desk.form()).containsText("СОШ № 14");
			desk.type("heldOn", summer)
				.type("participants", "Директора двух школ, методический центр")
				.type("findings", "Обе школы выполняют программы.")
				.type("decisions", "Продолжить работу с наставниками.")
				.addRow("Поручения")
				.type("assignments_text_0", "Составить график семинаров")
				.pick("assignments_assignee_0", 0)
				.type("assignments_dueDate_0", ends);
		});
		act(chromium, port, "Внести фактические значения", "indicators", desk -> desk.type("indicators_fact_0", "8"));
		this.jobs.goTo(ends.minusDays(10), TENANT);
		act(chromium, port, "незавершённым", "unfinished", desk -> {
			for (int kind = 0; kind < desk.rows("kinds_decision"); kind++) {
				desk.choose("kinds_decision_" + kind, CLOSE).type("kinds_reason_" + kind, "Решение рабочей группы");
			}
			desk.choose("items_decision_0", CARRY_OVER).type("items_reason_0", "Продолжим осенью");
		});
		act(chromium, port, "Подготовить справку", "summary",
				desk -> desk.type("summary", "Доля школ в списке снизилась до 8 %."));
		act(chromium, port, "Проверить проект дорожной карты", "next-roadmap",
				desk -> assertThat(desk.form()).containsText("Круглый стол"));
	}

	private void act(Chromium chromium, int port, String task, String picture, Consumer<TaskDesk> form) {
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			var desk = new TaskDesk(visit).filter("Мои задачи").open(task);
			form.accept(desk);
			desk.picture("year-end-" + picture).complete();
		}
		this.jobs.fireDue(TENANT);
	}

}
