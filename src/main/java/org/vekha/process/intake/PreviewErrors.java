package org.vekha.process.intake;

import java.util.Objects;

import org.vekha.shared.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Says in Russian why a request of a program was refused.
 */
@RestControllerAdvice(basePackageClasses = PreviewErrors.class)
class PreviewErrors {

	private static final int LONGEST_SHOWN = 40;

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
		return new Fault("FileMissing", "Приложите файл с таблицей: часть «file» запроса multipart/form-data.");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Fault on(MissingServletRequestParameterException refusal) {
		return new Fault("ParameterMissing", "Не передан параметр «%s».".formatted(refusal.getParameterName()));
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Fault on(MethodArgumentTypeMismatchException refusal) {
		var written = Objects.toString(refusal.getValue(), "");
		return new Fault("ParameterInvalid",
				"Параметр «%s»: «%s» – не дата. Запишите её в виде 2026-09-01.".formatted(refusal.getName(),
						(written.length() > LONGEST_SHOWN) ? written.substring(0, LONGEST_SHOWN) + "…" : written));
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Fault on(HttpMessageNotReadableException refusal) {
		return (refusal.getRootCause() instanceof RuleViolation broken) ? on(broken)
				: new Fault("BodyInvalid", "Тело запроса не прочитано: пришлите JSON, даты в виде 2026-09-01.");
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
