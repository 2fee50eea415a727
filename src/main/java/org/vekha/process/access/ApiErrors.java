package org.vekha.process.access;

import java.util.Optional;

import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Puts the errors of our own REST interface into the shape and the words of all others.
 * It applies to no particular controllers: a file that is too large is refused before
 * there is one.
 */
@RestControllerAdvice
class ApiErrors {

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> refused(RuleViolation refusal) {
		var status = (refusal instanceof NotAllowed) ? HttpStatus.FORBIDDEN
				: (refusal instanceof NotFound) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
		return answer(status, refusal.getClass().getSimpleName(), refusal.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> tooLarge(MaxUploadSizeExceededException refusal) {
		return answer(HttpStatus.PAYLOAD_TOO_LARGE, "FileTooLarge",
				"Файл больше 20 МБ: уменьшите его, например уберите рисунки.");
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> noForm(MultipartException refusal) {
		return answer(HttpStatus.BAD_REQUEST, "BadRequest",
				"Запрос должен быть формой с файлом (multipart/form-data) и передан целиком.");
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> noFile(MissingServletRequestPartException refusal) {
		return missing(refusal.getRequestPartName());
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> noParameter(MissingServletRequestParameterException refusal) {
		return missing(refusal.getParameterName());
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> otherType(MethodArgumentTypeMismatchException refusal) {
		var written = Optional.ofNullable(refusal.getValue()).map(Object::toString).orElse("");
		return answer(HttpStatus.BAD_REQUEST, "BadRequest",
				"Параметр «%s»: «%s» – не то, что ожидается; дату записывают в виде 2026-09-01."
					.formatted(refusal.getName(), (written.length() > 40) ? written.substring(0, 40) + "…" : written));
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> otherMethod(HttpRequestMethodNotSupportedException refusal) {
		return answer(HttpStatus.METHOD_NOT_ALLOWED, "BadRequest",
				"Метод %s здесь не предусмотрен.".formatted(refusal.getMethod()));
	}

	@ExceptionHandler
	ResponseEntity<ErrorAnswer> otherBody(HttpMediaTypeNotSupportedException refusal) {
		return noForm(null);
	}

	private static ResponseEntity<ErrorAnswer> missing(String parameter) {
		return answer(HttpStatus.BAD_REQUEST, "BadRequest", "Не передан параметр «%s».".formatted(parameter));
	}

	private static ResponseEntity<ErrorAnswer> answer(HttpStatus status, String type, String message) {
		return ResponseEntity.status(status).body(new ErrorAnswer(status.value(), type, message));
	}

}
