package org.vekha.browser;

import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What is shown beside a task, on a phone, and when the session ends in mid-form.
 */
final class TaskTabsByHand {

	private static final String INTERVIEW = "Провести собеседование";

	private static final String CURATOR = "curator.poshekhonye";

	private static final String FINDINGS = "Не хватает учителя физики";

	private final Chromium chromium;

	private final int port;

	TaskTabsByHand(Chromium chromium, int port) {
		this.chromium = chromium;
		this.port = port;
	}

	void lookAtTheSchool() {
		try (var visit = this.chromium.visit(this.port).logIn(CURATOR)) {
			var desk = new TaskDesk(visit).filter("Мои задачи").open(INTERVIEW);
			assertThat(visit.find("link[rel='icon']")).hasAttribute("href", Pattern.compile(".*/icon\\.svg"));
			visit.onScreens("task-form");
			assertThat(desk.form()).isVisible();
			visit.find(".nav-tabs").getByText("Школа", exactly()).click();
			assertThat(visit.find(".vekha-school")).containsText("Где школа в годовом цикле");
			visit.onScreens("task-school");
			visit.checkAccessibility(".vekha-school");
			// The check looks for imported style sheets beside the page
			visit.forgive(".css");
			visit.find(".nav-tabs").getByText("История вопроса").click();
			assertThat(visit.find(".vekha-history")).containsText("Пока ничего не сдавали");
			visit.onScreens("task-history");
			visit.isInRussian();
		}
	}

	/** Wholly on a phone: the list, the task, and back. */
	void workOnAPhone() {
		try (var visit = this.chromium.visit(this.port)) {
			visit.page().setViewportSize(390, 844);
			visit.logIn(CURATOR);
			var desk = new TaskDesk(visit).filter("Мои задачи");
			staysWithinItsWidth(visit);
			visit.phone("phone-list");
			desk.open(INTERVIEW);
			assertThat(desk.titles().first()).isHidden();
			desk.field("findings").scrollIntoViewIfNeeded();
			staysWithinItsWidth(visit);
			assertThat(visit.find(".form-actions .btn-primary")).isInViewport();
			visit.phone("phone-task");
			visit.find(".vekha-back").click();
			assertThat(desk.titles().first()).isVisible();
		}
	}

	private static void staysWithinItsWidth(Visit visit) {
		var wider = visit.page()
			.evaluate("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth,"
					+ " document.querySelector('.page-wrap').scrollWidth) - innerWidth");
		Assertions.assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
	}

	void goOnAfterTheSessionHasEnded() {
		try (var visit = this.chromium.visit(this.port).logIn(CURATOR)) {
			var desk = new TaskDesk(visit).filter("Мои задачи").open(INTERVIEW);
			desk.type("findings", FINDINGS).type("heldOn", LocalDate.now().minusDays(1));
			assertThat(visit.find(".vekha-draft")).containsText("Черновик сохранён");
			visit.endSession();
			desk.type("participants", "Директор");
			visit.find(".form-actions .btn-primary").click();
			assertThat(visit.find(".vekha-session")).containsText("Сеанс закончился");
			assertThat(desk.field("participants")).hasValue("Директор");
			visit.onScreens("session-ended");
			var login = visit.page().waitForPopup(() -> visit.find(".vekha-session button").click());
			login.getByLabel("Имя пользователя").fill(CURATOR);
			login.getByLabel("Пароль").fill(Visit.PASSWORD);
			login.getByText("Войти").click();
			login.waitForClose(() -> {
			});
			visit.page().bringToFront();
			visit.page().evaluate("() => dispatchEvent(new Event('focus'))");
			assertThat(visit.find(".vekha-session")).containsText("Вы снова вошли");
			assertThat(desk.field("findings")).hasValue(FINDINGS);
			assertThat(desk.field("participants")).hasValue("Директор");
			desk.complete();
			visit.forgive(401);
		}
	}

	private static Locator.GetByTextOptions exactly() {
		return new Locator.GetByTextOptions().setExact(true);
	}

}
