package org.vekha.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows the sentences instead of a stack trace.
 */
class SettingsRefusedAnalyzer extends AbstractFailureAnalyzer<SettingsRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SettingsRefused cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Задайте переменные окружения и запустите приложение снова (README, раздел «In production»). "
						+ "Для знакомства без настроек выполните в исходном коде: mvn spring-boot:run",
				cause);
	}

}
