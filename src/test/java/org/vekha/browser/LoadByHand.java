package org.vekha.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The coordinator looks at the load of the months ahead in Cockpit, the regional operator
 * at the municipalities.
 */
final class LoadByHand {

	private static final String ROADMAP = "/camunda/app/cockpit/default/#/roadmap?view=";

	private static final String VIEW = ".vekha-overview";

	/** By then something is late, whatever day this test runs on. */
	private static final Duration LATER = Duration.ofDays(60);

	private final Chromium chromium;

	private final int port;

	LoadByHand(Chromium chromium, int port) {
		this.chromium = chromium;
		this.port = port;
	}

	void lookAhead() {
		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(LATER)));
		try (var visit = this.chromium.visit(this.port).logIn("coordinator.yurga")) {
			visit.find(".app-switch").waitFor();
			visit.open(ROADMAP + "load");
			assertThat(visit.find(".vekha-load-summary")).containsText("Просрочено: ");
			assertThat(visit.find(".vekha-load-work tbody").first()).containsText("Просрочено");
			see(visit, "load");
			visit.find(".vekha-load-filter select").selectOption("CURATOR");
			assertThat(visit.page()).hasURL(Pattern.compile(".*role=CURATOR.*"));
			assertThat(visit.find(VIEW)).containsText("Нагрузка по месяцам и исполнителям");
			visit.onScreens("roadmap-load-curator");
			visit.find(".vekha-load-work a[href*='kind=Task_ConductInterview']").first().click();
			assertThat(visit.page()).hasURL(Pattern.compile(".*/desk\\?.*"));
			assertThat(visit.find("h1")).isVisible();
		}
	}

	void compare() {
		try (var visit = this.chromium.visit(this.port).logIn("region")) {
			visit.find("[cam-widget-footer] a").first().waitFor();
			visit.open(ROADMAP + "region");
			assertThat(visit.find(".vekha-region tbody tr")).hasCount(5);
			assertThat(visit.find(".vekha-region")).containsText("Городец");
			see(visit, "region");
			visit.find(".vekha-region tbody th > a").getByText("Городец").click();
			assertThat(visit.page()).hasURL(Pattern
				.compile(".*view=today.*municipality=gorodets.*|" + ".*municipality=gorodets.*view=today.*"));
			visit.open(ROADMAP + "load&municipality=yurga");
			assertThat(visit.find(".vekha-load-summary")).containsText("Больше всего дел");
			assertThat(visit.find(".vekha-view a[href*='/desk']")).hasCount(0);
		}
	}

	private static void see(Visit visit, String name) {
		visit.checkAccessibility(VIEW);
		visit.onScreens("roadmap-" + name);
		visit.find(VIEW + " summary").first().click();
		assertThat(visit.find(".vekha-figures").first()).isVisible();
		visit.checkAccessibility(VIEW);
	}

}
