package org.vekha.process.form;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.vekha.shared.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers in the engine's place what a task's form shows: the fields that the form
 * declares and its briefing. No other variable reaches the browser. The engine's
 * authentication must be set before.
 */
class BriefingFilter extends OncePerRequestFilter {

	private static final Pattern FORM_VARIABLES = Pattern
		.compile("/(?:engine-rest(?:/engine/[^/]+)?|camunda/api/engine/engine/[^/]+)/task/([^/]+)/form-variables/?");

	private final ProcessEngine engine;

	private final Briefings briefings;

	BriefingFilter(ProcessEngine engine, Briefings briefings) {
		this.engine = engine;
		this.briefings = briefings;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var path = FORM_VARIABLES.matcher(path(request));
		if (!path.matches()) {
			chain.doFilter(request, response);
		}
		else if (this.engine.getIdentityService().getCurrentAuthentication() == null) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			answer(path.group(1), this.engine.getIdentityService().getCurrentAuthentication().getUserId(), response);
		}
	}

	private void answer(String taskId, String user, HttpServletResponse response) throws IOException {
		if (this.engine.getTaskService().createTaskQuery().taskId(taskId).count() == 0) {
			// The engine's own words: Tasklist knows a finished task by them.
			write(response, HttpStatus.NOT_FOUND,
					error("InvalidRequestException", "No matching task with id " + taskId));
			return;
		}
		try {
			write(response, HttpStatus.OK, RestVariables.of(this.briefings.of(taskId, user)));
		}
		catch (RuleViolation ex) {
			write(response, HttpStatus.BAD_REQUEST, error(ex.getClass().getSimpleName(), ex.getMessage()));
		}
	}

	// The path as the REST resources are matched with: decoded, without the context.
	private static String path(HttpServletRequest request) {
		var rest = request.getPathInfo();
		return request.getServletPath() + ((rest != null) ? rest : "");
	}

	private static Map<String, Object> error(String type, String message) {
		return Map.of("type", type, "message", message);
	}

	private static void write(HttpServletResponse response, HttpStatus status, Map<String, ?> body) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Cache-Control", "no-store");
		response.getWriter().write(PlainValues.json(body));
	}

}
