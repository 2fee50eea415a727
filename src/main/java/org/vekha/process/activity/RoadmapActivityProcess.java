package org.vekha.process.activity;

/**
 * A row of the road map as a running process.
 */
public final class RoadmapActivityProcess {

	public static final String KEY = "roadmap-activity";

	/** The collection that the model loops over, and the answer to its gateway. */
	static final class Variables {

		static final String DEADLINE_KIND = "deadlineKind";

		static final String PARTS = "partIds";

		private Variables() {
		}

	}

	private RoadmapActivityProcess() {
	}

}
