package org.vekha.browser;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Starts the browser for the tests that need it, and ends it after them.
 */
abstract class InABrowser {

	static Chromium chromium;

	@LocalServerPort
	int port;

	@BeforeAll
	static void start() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stop() {
		if (chromium != null) {
			chromium.close();
		}
	}

	/** The support of a school moves the clock. */
	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

}
