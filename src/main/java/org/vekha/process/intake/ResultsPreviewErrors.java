package org.vekha.process.intake;

import org.vekha.shared.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Says in Russian why a file was not looked into.
 */
@RestControllerAdvice(assignableTypes = ResultsPreviewController.class)
class ResultsPreviewErrors {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Fault on(RuleViolation refusal) {
		return new Fault(refusal.getClass().getSimpleName(), refusal.getMessage());
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.FORBIDDEN)
	Fault on(AccessDeniedException refusal) {
		return new Fault("ActionRefused", refusal.getMessage());
	}

	@ExceptionHandler({ MissingServletRequestPartException.class, MultipartException.class })
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Fault onMissingFile() {
		return new Fault("FileMissing", "Приложите файл с таблицей результатов: часть «file» запроса multipart.");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
	Fault on(MaxUploadSizeExceededException refusal) {
		return new Fault("FileTooLarge", "Файл больше 20 МБ. Уменьшите его или разделите.");
	}

	/**
	 * In the shape in which the engine's REST interface reports errors.
	 */
	record Fault(String type, String message) {

	}

}
