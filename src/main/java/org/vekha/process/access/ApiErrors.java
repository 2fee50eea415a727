package org.vekha.process.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vekha.shared.RuleViolation;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for everything that goes wrong under {@code /api} and {@code /web}, in the
 * shape in which the engine's REST interface reports errors. On pages it only tells what
 * a rule refused; the rest is left to the error page.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

	/** What a rule refused, for the error page to say. */
	static final String REFUSAL = ApiErrors.class.getName() + ".refusal";

	private final ErrorTexts texts;

	private final Refusal refusal;

	ApiErrors(ErrorTexts texts, Refusal refusal) {
		this.texts = texts;
		this.refusal = refusal;
	}

	static boolean isApi(String uri) {
		return uri.equals("/api") || uri.startsWith("/api/") || uri.startsWith("/web/");
	}

	/** Before Spring's own, which would answer in English. */
	@Override
	public int getOrder() {
		return -1;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception failure) {
		if (response.isCommitted()) {
			return null;
		}
		try {
			return isApi(Refusal.path(request)) ? answerProgram(request, response, failure)
					: answerPerson(request, response, failure);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ModelAndView answerProgram(HttpServletRequest request, HttpServletResponse response, Exception failure)
			throws IOException {
		var answer = answer(request, failure);
		// Such as the methods that are allowed
		if (failure instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
		}
		this.refusal.write(response, HttpStatus.valueOf(answer.status()), answer.type(), answer.message());
		return new ModelAndView();
	}

	private ModelAndView answerPerson(HttpServletRequest request, HttpServletResponse response, Exception failure)
			throws IOException {
		var broken = broken(request, failure);
		if (broken.isPresent()) {
			request.setAttribute(REFUSAL, broken.get().message());
			response.sendError(broken.get().status());
			return new ModelAndView();
		}
		if (RequestFaults.of(failure).filter(fault -> fault.status() == HttpServletResponse.SC_NOT_FOUND).isPresent()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return new ModelAndView();
		}
		return null;
	}

	private ErrorAnswer answer(HttpServletRequest request, Exception failure) {
		return broken(request, failure).or(() -> RequestFaults.of(failure)).orElseGet(() -> {
			var status = (failure instanceof ErrorResponse response) ? response.getStatusCode().value()
					: HttpStatus.INTERNAL_SERVER_ERROR.value();
			return this.texts.answer(error(request, status, "Error", failure));
		});
	}

	/** A rule may be broken by what is read from a body, deep down. */
	private Optional<ErrorAnswer> broken(HttpServletRequest request, Exception failure) {
		return error(request, HttpStatus.BAD_REQUEST.value(), "", failure).cause(RuleViolation.class)
			.map(rule -> this.texts
				.answer(error(request, HttpStatus.BAD_REQUEST.value(), rule.getClass().getSimpleName(), failure)));
	}

	private static EngineError error(HttpServletRequest request, int status, String type, Exception failure) {
		return new EngineError(request, status, Map.of("type", type), String.valueOf(failure.getMessage()),
				Optional.of(failure));
	}

}
