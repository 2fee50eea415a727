package org.vekha.process.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows the sentence instead of a stack trace.
 */
class ModelsRefusedAnalyzer extends AbstractFailureAnalyzer<ModelsRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ModelsRefused cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Исправьте файлы в папках processes и forms и запустите приложение снова.", cause);
	}

}
