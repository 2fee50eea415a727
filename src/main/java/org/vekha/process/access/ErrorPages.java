package org.vekha.process.access;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Speaks where nobody else did, such as for a filter that failed: with a page to people,
 * with the usual shape to programs.
 */
@Controller
class ErrorPages implements ErrorController {

	private final ErrorTexts texts;

	private final Refusal refusal;

	ErrorPages(ErrorTexts texts, Refusal refusal) {
		this.texts = texts;
		this.refusal = refusal;
	}

	@RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
	String page(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		if (ApiErrors.isApi(address(request).substring(request.getContextPath().length()))) {
			answer(request, response);
			return null;
		}
		var status = status(request);
		response.setStatus(status);
		model.addAttribute("status", status);
		model.addAttribute("refusal", request.getAttribute(ApiErrors.REFUSAL));
		return "error";
	}

	@RequestMapping("/error")
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		var failure = Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		var reason = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_MESSAGE), "");
		var error = new EngineError(request, status(request), Map.of(), "%s (%s)".formatted(reason, address(request)),
				failure);
		var answer = this.texts.answer(error);
		var said = Objects.toString(request.getAttribute(ApiErrors.REFUSAL), answer.message());
		this.refusal.write(response, HttpStatus.valueOf(answer.status()), answer.type(), said);
	}

	/** Whoever asks for this page itself has met no error. */
	private static int status(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) ? status
				: HttpStatus.NOT_FOUND.value();
	}

	private static String address(HttpServletRequest request) {
		return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
	}

}
