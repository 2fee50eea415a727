package org.vekha.process.access;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Says in Russian why an act failed, where one answer tells of many acts.
 */
@Component
public class FailureSentences {

	private final ErrorTexts texts;

	FailureSentences(ErrorTexts texts) {
		this.texts = texts;
	}

	/** The sentence for the failure, the same as if the act had been asked for alone. */
	public String of(HttpServletRequest request, Exception failure) {
		return this.texts
			.answer(new EngineError(request, HttpStatus.INTERNAL_SERVER_ERROR.value(), Map.of(),
					String.valueOf(failure.getMessage()), Optional.of(failure)))
			.message();
	}

}
