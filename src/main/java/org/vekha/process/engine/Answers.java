package org.vekha.process.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a model may ask, as it is written there: {@code due.report} for
 * <code>${due.report(reportId)}</code>. The words hold for as long as an instance of any
 * version of a model runs; the method behind them may be called and moved as one likes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {

	/** The subject and the question, with a dot between them. */
	String value();

}
