package org.vekha.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vekha.VekhaTest;

import org.springframework.test.context.ActiveProfiles;

/**
 * Marks a test of what has come of a printed year. The year is lived through once before
 * all tests of the class; after them the engine's clock goes right again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VekhaTest
@ActiveProfiles({ "test", "demo" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(PrintedYearTest.ResetClock.class)
@interface PrintedYearTest {

	/**
	 * Takes the clock back from the year.
	 */
	class ResetClock implements AfterAllCallback {

		@Override
		public void afterAll(ExtensionContext context) {
			ClockUtil.reset();
		}

	}

}
