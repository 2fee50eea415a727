package org.vekha.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Debian's Chromium, or another one named with {@code -Dchromium=/path}. Playwright would
 * download a browser of its own, which not every network allows.
 */
final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

	/** Milliseconds; a busy machine may take its time. */
	private static final int SLOWEST_CHANGE = 30_000;

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/** CI has to bring a browser; elsewhere the pages stay untested without one. */
	static boolean isExpected() {
		return Files.isExecutable(PROGRAM) || "true".equals(System.getenv("CI"));
	}

	static Chromium start() {
		PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST_CHANGE);
		assertThat(PROGRAM).as("The tests in a browser need Chromium").isExecutable();
		var playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		var options = new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync"));
		return new Chromium(playwright, playwright.chromium().launch(options));
	}

	/** Somebody sits down at a computer of their own. */
	Visit visit(int port) {
		return new Visit(this.browser, "http://localhost:%d".formatted(port));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
