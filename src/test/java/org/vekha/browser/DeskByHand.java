package org.vekha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Goes from Tasklist to the desk and reminds of two tasks, click by click, as the
 * coordinator would.
 */
final class DeskByHand {

	void drive(Chromium chromium, int port) {
		try (var visit = chromium.visit(port).logIn("coordinator.yurga")) {
			visit.find(".vekha-menu a").first().waitFor();
			visit.picture("desk-0-way-from-tasklist");
			visit.find(".vekha-menu").getByText("Рабочий стол").click();
			assertThat(visit.find("h1")).hasText("Рабочий стол");
			visit.find(".tab").getByText("Все задачи").click();
			visit.find("input[name='task']").first().check();
			visit.find("input[name='task']").nth(1).check();
			assertThat(visit.find("#count")).hasText("Отмечено: 2");
			visit.find("#act").selectOption("return");
			visit.isInRussian();
			visit.onScreens("desk-1-ticked");
			visit.find("#act").selectOption("remind");
			visit.find("#do").click();
			assertThat(visit.find("#answer")).containsText("Напоминаний отправлено");
			visit.onScreens("desk-2-answered");
			visit.open("/notifications");
			assertThat(visit.find("h1")).hasText("Уведомления");
			visit.open("/roadmaps");
			visit.picture("desk-3-roadmaps");
		}
	}

}
