package org.vekha.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Tasklist in the hands of one person.
 */
final class TaskDesk {

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final Pattern COUNTED = Pattern.compile("\\d+");

	private final Visit visit;

	TaskDesk(Visit visit) {
		this.visit = visit;
	}

	Locator filters() {
		return this.visit.find(".task-filter .name a");
	}

	Locator titles() {
		return this.visit.find("ol.tasks-list h4.task");
	}

	/** Chooses a filter, and waits until its tasks have been counted. */
	TaskDesk filter(String name) {
		var filter = this.visit.find(".task-filter").filter(new Locator.FilterOptions().setHasText(name));
		filter.locator(".name a").click();
		assertThat(filter.locator(".counter")).hasText(COUNTED);
		return this;
	}

	/** Opens the first task whose name holds the text, and takes it if it is free. */
	TaskDesk open(String title) {
		openPage(title);
		this.visit.find(".fjs-container").waitFor();
		return this;
	}

	/** The same for the task of one school: there is a school № 14 beside school № 1. */
	TaskDesk open(String title, String school) {
		var named = Pattern.compile("%s.* — %s(?!\\d)".formatted(title, school));
		take(titles().filter(new Locator.FilterOptions().setHasText(named)));
		this.visit.find(".fjs-container").waitFor();
		return this;
	}

	/** The same for a task whose form is a page of its own. */
	TaskDesk openPage(String title) {
		take(titles().filter(new Locator.FilterOptions().setHasText(title)));
		return this;
	}

	private void take(Locator tasks) {
		tasks.first().locator("a").click();
		var take = this.visit.find("button.claim");
		this.visit.find("button.claim, .assignee .set-value").first().waitFor();
		if (take.count() > 0) {
			take.click();
			assertThat(take).hasCount(0);
		}
	}

	/** The open form with all that it says. */
	Locator form() {
		return this.visit.find(".fjs-container");
	}

	Locator field(String id) {
		return this.visit.find("[id$='-Field_%s']".formatted(id));
	}

	TaskDesk type(String id, String text) {
		field(id).fill(text);
		return this;
	}

	TaskDesk type(String id, LocalDate date) {
		var field = field(id + "-date");
		field.fill(date.format(TYPED));
		field.press("Tab");
		return this;
	}

	/** Chooses one of a field's answers, counted from none. */
	TaskDesk choose(String id, int answer) {
		field("%s-%d".formatted(id, answer)).check();
		return this;
	}

	/** Picks one of the entries of a drop-down list, counted from none. */
	TaskDesk pick(String id, int entry) {
		this.visit.find("[id$='-Field_%1$s-display'], input.fjs-input[id$='-Field_%1$s']".formatted(id)).click();
		this.visit.find(".fjs-dropdownlist-item").nth(entry).click();
		return this;
	}

	/** Adds a row to the list of that name. */
	TaskDesk addRow(String list) {
		this.visit.page()
			.getByLabel(list, new Page.GetByLabelOptions().setExact(true))
			.locator(".fjs-repeat-render-add")
			.click();
		return this;
	}

	/** Shows another part of the task, such as its history or its documents. */
	TaskDesk tab(String name) {
		this.visit.find(".task-details .nav-tabs").getByText(name).click();
		return this;
	}

	/** How many rows a list has, told by a field that every row has. */
	int rows(String field) {
		return this.visit.find("[id*='-Field_%s_'][id$='-0']".formatted(field)).count();
	}

	/** The same, told by a drop-down list that every row has. */
	int lists(String field) {
		return this.visit.find("[id*='-Field_%s_'][id$='-display']".formatted(field)).count();
	}

	TaskDesk picture(String name) {
		this.visit.isInRussian();
		this.visit.picture(name);
		return this;
	}

	void complete() {
		press();
		assertThat(this.visit.find(".task-details").getByText("Выберите задачу в списке.")).isVisible();
	}

	/** Sends the form, which is not taken, and gives the reason that is shown. */
	Locator completeInVain() {
		press();
		return this.visit.find(".page-notifications");
	}

	private void press() {
		this.visit.find(".form-actions .btn-primary").click();
	}

}
