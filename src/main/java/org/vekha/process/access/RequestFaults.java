package org.vekha.process.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says in Russian what is wrong with a request, be it found by Spring before anything of
 * ours is asked.
 */
final class RequestFaults {

	private static final int LONGEST_SHOWN = 40;

	private RequestFaults() {
	}

	/** Nothing if the request itself was right. */
	static Optional<ErrorAnswer> of(Exception failure) {
		if (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException) {
			return nothingThere();
		}
		if (failure instanceof HttpRequestMethodNotSupportedException refusal) {
			return answer(HttpStatus.METHOD_NOT_ALLOWED, "MethodNotAllowed",
					"Метод %s здесь не поддерживается.%s".formatted(shortened(refusal.getMethod()), possible(refusal)));
		}
		if (failure instanceof HttpMediaTypeException refusal) {
			return mediaType(refusal);
		}
		if (failure instanceof AccessDeniedException) {
			return answer(HttpStatus.FORBIDDEN, "ActionRefused", failure.getMessage());
		}
		if (failure instanceof MaxUploadSizeExceededException) {
			return answer(HttpStatus.PAYLOAD_TOO_LARGE, "FileTooLarge",
					"Файл больше 20 МБ. Уменьшите его или разделите.");
		}
		if (failure instanceof MissingServletRequestPartException || failure instanceof MultipartException) {
			return answer(HttpStatus.BAD_REQUEST, "FileMissing",
					"Приложите файл: часть «file» запроса multipart/form-data.");
		}
		if (failure instanceof HttpMessageNotReadableException) {
			return answer(HttpStatus.BAD_REQUEST, "BodyInvalid",
					"Тело запроса не прочитано: пришлите JSON, даты в виде 2026-09-01.");
		}
		return parameter(failure);
	}

	private static Optional<ErrorAnswer> mediaType(HttpMediaTypeException refusal) {
		var known = refusal.getSupportedMediaTypes()
			.stream()
			.map(MediaType::toString)
			.collect(Collectors.joining(", "));
		if (refusal instanceof HttpMediaTypeNotSupportedException unsupported) {
			return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "MediaTypeNotSupported",
					"Тело запроса вида «%s» не принимается.%s".formatted(
							shortened(Objects.toString(unsupported.getContentType(), "")),
							known.isEmpty() ? "" : " Пришлите " + known + "."));
		}
		return (refusal instanceof HttpMediaTypeNotAcceptableException)
				? answer(HttpStatus.NOT_ACCEPTABLE, "NotAcceptable",
						known.isEmpty() ? "Ответа такого вида (заголовок Accept) здесь нет."
								: "Ответ бывает только вида %s: укажите его в заголовке Accept.".formatted(known))
				: Optional.empty();
	}

	private static Optional<ErrorAnswer> parameter(Exception failure) {
		if (failure instanceof MissingServletRequestParameterException refusal) {
			return answer(HttpStatus.BAD_REQUEST, "ParameterMissing",
					"Не передан параметр «%s».".formatted(refusal.getParameterName()));
		}
		if (failure instanceof MethodArgumentTypeMismatchException refusal) {
			if (refusal.getParameter().hasParameterAnnotation(PathVariable.class)) {
				return nothingThere();
			}
			var why = (refusal.getRequiredType() == LocalDate.class) ? "не дата. Запишите её в виде 2026-09-01"
					: "такое значение не подходит";
			return answer(HttpStatus.BAD_REQUEST, "ParameterInvalid", "Параметр «%s»: «%s» – %s."
				.formatted(refusal.getName(), shortened(Objects.toString(refusal.getValue(), "")), why));
		}
		return Optional.empty();
	}

	private static Optional<ErrorAnswer> nothingThere() {
		return answer(HttpStatus.NOT_FOUND, "NotFound", "По этому адресу ничего нет. Проверьте адрес.");
	}

	private static String possible(HttpRequestMethodNotSupportedException refusal) {
		var methods = refusal.getSupportedMethods();
		return (methods == null || methods.length == 0) ? "" : " Возможно: " + String.join(", ", methods) + ".";
	}

	private static String shortened(String written) {
		return (written.length() > LONGEST_SHOWN) ? written.substring(0, LONGEST_SHOWN) + "…" : written;
	}

	private static Optional<ErrorAnswer> answer(HttpStatus status, String type, String message) {
		return Optional.of(new ErrorAnswer(status.value(), type, message));
	}

}
