package org.vekha.process.access;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.vekha.process.engine.EngineUser;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what nobody needs and what the engine would let a participant do.
 */
class ActionFilter extends OncePerRequestFilter {

	private static final Pattern CLAIM = Pattern.compile("/task/([^/]+)/claim");

	private static final Pattern UNCLAIM = Pattern.compile("/task/([^/]+)/unclaim");

	private static final int LONGEST_CLAIM = 10_000;

	private final ObjectMapper json = new ObjectMapper();

	private final ProcessEngine engine;

	private final Refusal refusal;

	ActionFilter(ProcessEngine engine, Refusal refusal) {
		this.engine = engine;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var user = EngineUser.current(this.engine.getIdentityService());
		var path = EnginePath.of(request);
		if (user.isEmpty() || path.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		var repeatable = CLAIM.matcher(path.get()).matches() ? new RepeatableRequest(request, LONGEST_CLAIM) : request;
		var fault = fault(user.get(), repeatable, path.get());
		if (fault.isPresent()) {
			this.refusal.write(response, HttpStatus.FORBIDDEN, "ActionRefused", fault.get());
			return;
		}
		chain.doFilter(repeatable, response);
	}

	private Optional<String> fault(EngineUser user, HttpServletRequest request, String path) throws IOException {
		if (!AllowedActions.allow(user.id(), user.groups(), request.getMethod(), path)) {
			return Optional.of("Это действие вам недоступно.");
		}
		if (CLAIM.matcher(path).matches() && !claimsForOneself(user, request)) {
			return Optional.of("Взять задачу в работу можно только самому.");
		}
		var unclaim = UNCLAIM.matcher(path);
		if (unclaim.matches() && !hasCandidates(unclaim.group(1))) {
			return Optional.of("Задача назначена лично вам, другого исполнителя у неё нет.");
		}
		return Optional.empty();
	}

	private boolean claimsForOneself(EngineUser user, HttpServletRequest request) throws IOException {
		try {
			var claimant = this.json.readTree(request.getInputStream()).path("userId");
			return user.id().equals(claimant.asText(null));
		}
		catch (JsonProcessingException ex) {
			return false;
		}
	}

	/** A task that is given back without them would be lost to everybody. */
	private boolean hasCandidates(String taskId) {
		var tasks = this.engine.getTaskService();
		return tasks.createTaskQuery().taskId(taskId).count() == 0 || tasks.getIdentityLinksForTask(taskId)
			.stream()
			.anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
	}

}
