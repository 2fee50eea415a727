package org.vekha.browser;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The page of a school, and that of its curator, as the two use them while a report is
 * due.
 */
final class OwnSchoolByHand {

	private static final String WORD = "Наставника нашли, приказ готовится.";

	private final Hands hands;

	private final Visit director;

	private final Visit curator;

	OwnSchoolByHand(Hands hands, String director, String curator) {
		this.hands = hands;
		this.director = hands.visit(director);
		this.curator = hands.visit(curator);
	}

	/** Says something of an agreement and asks for help, which the curator answers. */
	void talk() {
		open();
		var line = agreement();
		line.getByText("Не получается").click();
		line.getByText("Сохранить").click();
		assertThat(line.locator(".fault")).containsText("почему не получается");
		this.director.forgive(400);
		line.getByText("В работе").click();
		line.locator("textarea").fill(WORD);
		line.getByText("Сохранить").click();
		assertThat(line.locator(".said")).containsText(WORD);
		this.director.find("#help textarea").fill("Не хватает учителя физики.");
		this.director.find("#help button[type=submit]").click();
		assertThat(this.director.find("#help li")).containsText("Ждёт ответа");
		this.director.find("#finished summary").click();
		this.director.isInRussian();
		this.director.checkAccessibility();
		this.director.page().evaluate("() => window.scrollTo(0, 0)");
		this.director.onScreens(this.hands.picture("our-school"));
		answer();
		open();
		assertThat(this.director.find("#help li")).containsText("Поможет школа-партнёр.");
	}

	private void answer() {
		this.curator.open("/my-schools");
		var asked = this.curator.find("[data-help]");
		assertThat(asked).containsText("Не хватает учителя физики.");
		this.curator.isInRussian();
		this.curator.checkAccessibility();
		this.curator.onScreens(this.hands.picture("my-schools"));
		asked.locator("textarea").fill("Поможет школа-партнёр.");
		asked.getByText("Ответить").click();
		assertThat(asked).containsText("Ответ отправлен школе");
	}

	/** Mends what the curator has given back, and sends it with one button. */
	void reportAnew() {
		open();
		var report = this.director.find("section.report");
		assertThat(report).containsText("Сколько уроков проведено?");
		var lines = report.locator(".line");
		for (int line = 0; line < lines.count(); line++) {
			lines.nth(line).getByLabel("Состояние").selectOption("");
		}
		report.getByText("Сдать").click();
		assertThat(report.locator("form > .fault")).containsText("Состояние");
		this.director.forgive(400);
		report.getByText("Остальное — в работе").click();
		for (int line = 0; line < lines.count(); line++) {
			lines.nth(line).getByLabel("Пояснение").fill("Проведено 12 уроков.");
		}
		this.director.isInRussian();
		this.director.checkAccessibility();
		this.director.onScreens(this.hands.picture("our-report"));
		report.getByText("Сдать").click();
		assertThat(report).hasCount(0);
		this.hands.settle();
	}

	private void open() {
		this.director.open("/our-school");
		assertThat(this.director.find(".report button[type=submit]")).isVisible();
	}

	/** In the last month of the year it is no longer among what comes later. */
	private Locator agreement() {
		if (this.director.find("#later").isVisible()) {
			this.director.find("#later summary").click();
		}
		return this.director.find("#asked .line")
			.filter(new Locator.FilterOptions().setHasText("Найти наставника учителю математики"));
	}

}
