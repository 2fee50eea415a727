package org.vekha.browser;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What somebody types is there again: in another browser, after a refusal, and when
 * somebody else was quicker.
 */
final class DraftsByHand {

	private static final String INTERVIEW = "Провести собеседование";

	private static final String CURATOR = "curator.poshekhonye";

	private static final Pattern TASK = Pattern.compile("task=([0-9a-f-]{36})");

	private static final int ROWS = 12;

	void drive(Chromium chromium, int port) {
		try (var here = chromium.visit(port); var there = chromium.visit(port)) {
			comeLast(there, "forms.js");
			var first = desk(here);
			first.type("findings", "Не хватает учителя математики");
			for (int row = 0; row < ROWS; row++) {
				first.addRow("Договорённости");
				text(first, row).fill("Договорённость " + (row + 1));
			}
			assertThat(here.find(".vekha-draft")).hasText(Pattern.compile("Черновик сохранён в \\d\\d:\\d\\d"));
			first.picture("draft-saved");
			var second = desk(there);
			assertThat(second.field("findings")).hasValue("Не хватает учителя математики");
			assertThat(there.find(".vekha-draft")).containsText("Показано то, что вы ввели раньше");
			for (int row = 0; row < ROWS; row++) {
				assertThat(text(second, row)).hasValue("Договорённость " + (row + 1));
			}
			second.picture("draft-shown");
			second.type("heldOn", LocalDate.of(2099, 1, 12)).type("participants", "Директор, завуч");
			for (int row = 0; row < ROWS; row++) {
				second.type("agreements_dueDate_" + row, LocalDate.of(2099, 2, 1));
			}
			assertThat(second.completeInVain()).containsText("ещё не наступила");
			there.forgive(400);
			assertThat(there.find(".vekha-draft")).containsText("Черновик сохранён");
			there.page().reload();
			assertThat(second.field("participants")).hasValue("Директор, завуч");
			second.type("heldOn", LocalDate.now().minusDays(1));
			hearNoNews(here);
			second.complete();
			first.type("heldOn", LocalDate.now().minusDays(1)).type("participants", "Директор");
			for (int row = 0; row < ROWS; row++) {
				first.type("agreements_dueDate_" + row, LocalDate.of(2099, 2, 1));
			}
			assertThat(first.completeInVain()).containsText("Введённое осталось на странице");
			assertThat(here.find(".vekha-draft")).containsText("Задачи больше нет");
			assertThat(first.field("participants")).hasValue("Директор");
			here.forgive(404);
		}
	}

	/**
	 * Every ten seconds Tasklist asks whether the task is still there, and takes the
	 * button away from one that is not: here it hears that nothing has changed.
	 */
	private static void hearNoNews(Visit visit) {
		var address = URI.create(visit.page().url());
		var task = TASK.matcher(address.toString()).results().findFirst().orElseThrow().group(1);
		var known = visit.page()
			.request()
			.get(address.resolve("/camunda/api/engine/engine/default/task/" + task).toString());
		assertThat(known).isOK();
		visit.page()
			.route("**/engine/default/task/" + task,
					route -> route.fulfill(new Route.FulfillOptions().setResponse(known)));
	}

	/** Scripts come in the order of the network, which is another one on a slow line. */
	private static void comeLast(Visit visit, String script) {
		var held = new ArrayList<Route>();
		var others = new AtomicBoolean();
		visit.page().route("**/tasklist/scripts/" + script + "*", route -> {
			if (others.get()) {
				route.resume();
			}
			else {
				held.add(route);
			}
		});
		visit.page().onRequestFinished(request -> {
			if (request.url().contains("/tasklist/scripts/typed.js")) {
				others.set(true);
				held.forEach(Route::resume);
				held.clear();
			}
		});
	}

	private static TaskDesk desk(Visit visit) {
		var desk = new TaskDesk(visit.logIn(CURATOR));
		return desk.filter("Мои задачи").open(INTERVIEW);
	}

	private static Locator text(TaskDesk desk, int row) {
		return desk.field("agreements_text_" + row);
	}

}
