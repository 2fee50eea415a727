package org.vekha.process.intake;

/**
 * A road map on its way from a file to the year's work.
 */
public final class RoadmapImportProcess {

	public static final String KEY = "roadmap-import";

	/** Answers to the model's gateways. */
	static final class Variables {

		static final String ROADMAP_DECISION = "roadmapDecision";

		private Variables() {
		}

	}

	private RoadmapImportProcess() {
	}

}
