package org.vekha.process.intake;

/**
 * Results of assessment procedures on their way from a file to the list of schools.
 */
public final class ResultsImportProcess {

	public static final String KEY = "results-import";

	/** Answers to the model's gateways. */
	static final class Variables {

		static final String RESULTS_CONFIRMED = "resultsConfirmed";

		static final String RESULTS_STORED = "resultsStored";

		static final String IDENTIFICATION_WANTED = "identificationWanted";

		private Variables() {
		}

	}

	/** What an instance carries for its tasks alone. */
	static final class Carried {

		static final String IMPORT = "resultsImportId";

		private Carried() {
		}

	}

	private ResultsImportProcess() {
	}

}
