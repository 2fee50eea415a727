package org.vekha.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Debian's Chromium, or another one named with {@code -Dchromium=/path}. Playwright would
 * download a browser of its own, which not every network allows.
 */
final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Skips the test where there is no Chromium, except in CI, which has to bring one.
	 */
	static Chromium start() {
		var there = Files.isExecutable(PROGRAM);
		if ("true".equals(System.getenv("CI"))) {
			assertThat(there).as("CI needs Chromium at " + PROGRAM).isTrue();
		}
		Assumptions.assumeTrue(there, () -> "The pages are not tested: no Chromium at " + PROGRAM);
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
