package org.vekha.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Marks the test class of a model: its tests together must pass at least 95 % of the
 * model's elements and flows. It fails whoever adds a path without a test, and says which
 * one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CoversModel.Measure.class)
public @interface CoversModel {

	/** The key of the process. */
	String value();

	/**
	 * Measures the class when its last test is over.
	 */
	class Measure implements BeforeAllCallback, AfterAllCallback {

		private static final double LEAST = 0.95;

		@Override
		public void beforeAll(ExtensionContext context) {
			CoverageRecorder.forget(model(context));
		}

		@Override
		public void afterAll(ExtensionContext context) {
			var model = model(context);
			var missed = CoverageRecorder.missed(model);
			var share = 1 - (double) missed.size() / Math.max(1, CoverageRecorder.size(model));
			System.out.printf("Coverage of %s: %.1f %%%n", model, 100 * share);
			assertThat(share).as("share of %s that its tests pass; missed: %s", model, missed)
				.isGreaterThanOrEqualTo(LEAST);
		}

		private static String model(ExtensionContext context) {
			return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), CoversModel.class)
				.orElseThrow()
				.value();
		}

	}

}
