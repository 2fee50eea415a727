package org.vekha.process.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Says no in the shape in which the engine's REST interface reports errors.
 */
@Component
class Refusal {

	private final ObjectMapper json;

	Refusal(ObjectMapper json) {
		this.json = json;
	}

	/** Asks a program for its credentials. */
	void challenge(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Vekha\", charset=\"UTF-8\"");
		unauthorized(request, response, failure);
	}

	/** Tells a web application that its user must log in again. */
	void unauthorized(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		var reason = (failure instanceof BadCredentialsException || failure instanceof LockedException)
				? failure.getMessage() : "Войдите в систему.";
		write(response, HttpStatus.UNAUTHORIZED, "AuthenticationRequired", reason);
	}

	void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		if (failure instanceof CsrfException && !ApiErrors.isApi(path(request))) {
			response.sendRedirect(request.getContextPath() + "/login?again");
			return;
		}
		write(response, HttpStatus.FORBIDDEN, "ActionRefused", "Это действие вам недоступно.");
	}

	static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** Writes the refusal as the whole answer. */
	void write(HttpServletResponse response, HttpStatus status, String type, String message) throws IOException {
		response.setStatus(status.value());
		write(response, Map.of("type", type, "message", message));
	}

	void write(HttpServletResponse response, Map<String, Object> body) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		var bytes = this.json.writeValueAsBytes(body);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
