package org.vekha.browser;

import com.microsoft.playwright.Route;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Opens Tasklist where not everything comes through, or not in time.
 */
final class RoughLines {

	/** Milliseconds; Tasklist's loader by itself waits for seven seconds. */
	private static final int SLOW = 8_000;

	void drive(Chromium chromium, int port) {
		try (var visit = chromium.visit(port)) {
			visit.page().route("**/documents-view.js", Route::abort);
			visit.page().route("**/menu.js", Route::abort);
			visit.page().route("**/globalize.js*", RoughLines::late);
			visit.logIn("school14.yurga");
			new TaskDesk(visit).filter("Мои задачи").open("Заключить договор");
			assertThat(visit.find(".task-details .nav-tabs")).containsText("Форма");
			assertThat(visit.find(".task-details .nav-tabs")).not().containsText("Документы");
			visit.picture("rough-lines");
			visit.forgive("ERR_FAILED");
			visit.forgive("dynamically imported module");
		}
	}

	private static void late(Route route) {
		try {
			Thread.sleep(SLOW);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		route.resume();
	}

}
