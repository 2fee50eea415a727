package org.vekha.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person's time in the browser. Whatever the browser complains about on the way, and
 * every request that leaves for another host, fails the test at the end.
 */
final class Visit implements AutoCloseable {

	static final String PASSWORD = "vekha-demo";

	/**
	 * Tasklist asks once more for a task that it has just completed. Where the server is
	 * slow, the task has ended by then; nobody sees anything of it.
	 */
	private static final Pattern ENDED_TASK = Pattern
		.compile("status of 404 .*/camunda/api/engine/engine/default/task/[0-9a-f-]{36}(:\\d+:\\d+)?\\)$");

	static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final int WIDTH = 1366;

	private static final int HEIGHT = 768;

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	private static final int LONGEST_FORM = 5000;

	/** Milliseconds; a busy machine may take its time for the first page. */
	private static final int SLOWEST_ANSWER = 90_000;

	private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

	/**
	 * People are known to the engine by their login, and programs have no Russian name.
	 */
	private static final Pattern LOGIN = Pattern.compile("\\b\\w+\\.(yurga|molchanovo|gorodets)\\b|\\bsch\\d+\\b|"
			+ "\\.(docx|xlsx|pdf)\\b|\\b(PDF|Word|Excel|PowerPoint|OpenDocument)\\b");

	private final BrowserContext context;

	private final Page page;

	private final String address;

	private final List<String> complaints = new ArrayList<>();

	Visit(Browser browser, String address) {
		this.address = address;
		this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT)
			.setLocale("en-US")
			.setTimezoneId("Asia/Novokuznetsk"));
		this.context.setDefaultTimeout(SLOWEST_ANSWER);
		this.page = this.context.newPage();
		this.page.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				this.complaints.add("%s (%s)".formatted(message.text(), message.location()));
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequest(request -> {
			if (!request.url().matches("(%s|data:|blob:).*".formatted(Pattern.quote(address)))) {
				this.complaints.add("Leaves for " + request.url());
			}
		});
	}

	Page page() {
		return this.page;
	}

	Locator find(String selector) {
		return this.page.locator(selector);
	}

	Visit logIn(String user) {
		this.page.navigate(this.address + "/");
		this.page.getByLabel("Имя пользователя").fill(user);
		this.page.getByLabel("Пароль").fill(PASSWORD);
		this.page.getByText("Войти").click();
		return this;
	}

	Visit open(String path) {
		this.page.navigate(this.address + path);
		return this;
	}

	/** Takes a picture that holds the whole of a long form. */
	void picture(String name) {
		var height = (Number) this.page
			.evaluate("() => (document.querySelector('.task-details .content')?.scrollHeight ?? 0) + 160");
		this.page.setViewportSize(WIDTH, Math.min(Math.max(HEIGHT, height.intValue()), LONGEST_FORM));
		this.page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)
			.setPath(SCREENSHOTS.resolve(name + ".png")));
		this.page.setViewportSize(WIDTH, HEIGHT);
	}

	/** Takes two pictures: on the screen of an office, and on a telephone. */
	void onScreens(String name) {
		screen(name + "-wide", WIDTH, HEIGHT);
		screen(name + "-small", PHONE_WIDTH, PHONE_HEIGHT);
		this.page.setViewportSize(WIDTH, HEIGHT);
	}

	/** Takes a picture of what a telephone shows without turning anything. */
	void phone(String name) {
		screen(name, PHONE_WIDTH, PHONE_HEIGHT);
	}

	/** Forgets who is logged in, as the server does after a while. */
	void endSession() {
		this.context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
	}

	private void screen(String name, int width, int height) {
		this.page.setViewportSize(width, height);
		this.page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)
			.setPath(SCREENSHOTS.resolve(name + ".png")));
	}

	/** Takes one picture of all of a long page of Cockpit. */
	void onePicture(String name) {
		var height = (Number) this.page.evaluate("() => document.querySelector('.vekha-overview').scrollHeight + 160");
		screen(name, WIDTH, Math.min(Math.max(HEIGHT, height.intValue()), LONGEST_FORM));
		this.page.setViewportSize(WIDTH, HEIGHT);
	}

	/** The footer names the software and the time zone, in Latin letters as they are. */
	void isInRussian() {
		var text = (String) this.page.evaluate("""
				() => {
					const footer = document.querySelector('[cam-widget-footer]')?.innerText ?? '';
					return document.title + ' ' + document.body.innerText.replace(footer, '');
				}
				""");
		assertThat(LATIN.matcher(LOGIN.matcher(text).replaceAll("")).results().map(found -> found.group()).distinct())
			.as("English left on the page")
			.isEmpty();
	}

	/**
	 * Finds nothing that serious about the page that would keep somebody out who cannot
	 * see it, or works without a mouse.
	 * @param places selectors of the parts that are looked at; without any it is all of
	 * the page but what Camunda draws around ours
	 */
	void checkAccessibility(String... places) {
		Accessibility.check(this.page, places);
	}

	/** The browser reports every refusal of the server, even one that was wanted. */
	void forgive(int status) {
		forgive("status of " + status);
	}

	void forgive(String complaint) {
		this.complaints.removeIf(each -> each.contains(complaint));
	}

	@Override
	public void close() {
		this.context.close();
		assertThat(this.complaints).filteredOn(each -> !ENDED_TASK.matcher(each).find()).isEmpty();
	}

}
