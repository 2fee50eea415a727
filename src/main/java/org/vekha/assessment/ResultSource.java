package org.vekha.assessment;

import java.util.function.Consumer;

/**
 * Hands over results one after the other, as a file gives them.
 */
@FunctionalInterface
public interface ResultSource {

	/** Hands over all of them, in any order. */
	void handOver(Consumer<AssessmentResult> taker);

}
