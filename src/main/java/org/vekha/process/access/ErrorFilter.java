package org.vekha.process.access;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.vekha.process.engine.CommandFailures;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the errors of both REST interfaces into words for users; the shape of the answer
 * stays as the web applications know it.
 */
class ErrorFilter extends OncePerRequestFilter {

	private static final TypeReference<Map<String, Object>> BODY = new TypeReference<>() {
	};

	private final ObjectMapper json = new ObjectMapper();

	private final ErrorTexts texts;

	private final Refusal refusal;

	ErrorFilter(ErrorTexts texts, Refusal refusal) {
		this.texts = texts;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (var listening = CommandFailures.listen()) {
			var held = new HeldErrorResponse(response);
			var escaped = escaped(request, held, chain);
			if (held.isError() && !response.isCommitted()) {
				write(new EngineError(request, held.getStatus(), read(held.body()), held.reason(),
						escaped.or(listening::last)), response);
			}
		}
	}

	/** What even the REST interface did not answer, or a filter around it. */
	private static Optional<Throwable> escaped(HttpServletRequest request, HeldErrorResponse response,
			FilterChain chain) throws IOException {
		try {
			chain.doFilter(request, response);
			return Optional.empty();
		}
		catch (RuntimeException | ServletException ex) {
			response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
			return Optional.of(ex);
		}
	}

	private void write(EngineError error, HttpServletResponse response) throws IOException {
		var body = error.body();
		if (!error.isModelFault()) {
			var answer = this.texts.answer(error);
			response.setStatus(answer.status());
			body.put("type", answer.type());
			body.put("message", answer.message());
		}
		this.refusal.write(response, body);
	}

	private Map<String, Object> read(byte[] body) {
		try {
			return new LinkedHashMap<>(this.json.readValue(body, BODY));
		}
		catch (IOException ex) {
			return new LinkedHashMap<>();
		}
	}

}
