package org.vekha.process.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/**
 * Reads what a request asks of the engine, whichever of the two REST interfaces it uses.
 */
final class EnginePath {

	private static final Pattern REST = Pattern
		.compile("(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)(/.*)");

	private EnginePath() {
	}

	/** The path behind the engine's name, {@code /task/4711/claim} for instance. */
	static Optional<String> of(HttpServletRequest request) {
		var path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8)
			.substring(request.getContextPath().length());
		var matcher = REST.matcher(path);
		return matcher.matches() ? Optional.of(matcher.group(1).replaceAll("(?<=.)/$", "")) : Optional.empty();
	}

}
