package org.vekha.process.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.vekha.access.Accounts;
import org.vekha.access.Role;

/**
 * What may be asked of the engine's REST interface. The engine's own rights are too wide
 * for it: whoever may work on a task may also end its whole instance with an error code
 * that nobody catches. So changes are refused unless the web applications need them;
 * reading is left to the engine's rights, apart from figures that these do not cover.
 */
final class AllowedActions {

	/** The engine's own administrators, whom it does not check either. */
	static final String UNCHECKED_GROUP = Accounts.ENGINE_ADMINISTRATORS;

	private static final Set<String> WATCHING = Set.of(Role.COORDINATOR.group(), Role.CONTROL.group(),
			Role.REGION.group());

	private static final List<Pattern> FOR_ALL = patterns("POST /task(/count)?", "POST /filter/[^/]+/(list|count)",
			"POST /task/[^/]+/(claim|unclaim|submit-form)", "POST /task/[^/]+/comment/create",
			"POST /(variable-instance|process-instance|execution|job|decision-definition)(/count)?",
			"POST /history/(activity-instance|process-instance|task|variable-instance|detail|incident|job-log"
					+ "|decision-instance)(/count)?",
			"POST /identity/password-policy",
			// The engine asks for the right to start this process.
			"POST /process-definition/(key/[^/]+(/tenant-id/[^/]+)?|[^/]+)/(submit-form|start)");

	private static final List<Pattern> FOR_COORDINATORS = patterns("PUT /job/[^/]+/retries",
			"PUT /job-definition/[^/]+/retries");

	/** Counted without regard to rights or municipalities. */
	private static final List<Pattern> FIGURES = patterns("[A-Z]+ /metrics.*", "[A-Z]+ .*/statistics(/.*)?",
			"[A-Z]+ .*/report");

	private AllowedActions() {
	}

	static boolean allow(String user, Collection<String> groups, String method, String path) {
		var action = method + " " + path;
		if (groups.contains(UNCHECKED_GROUP)) {
			return true;
		}
		if (matches(FIGURES, action)) {
			return groups.stream().anyMatch(WATCHING::contains);
		}
		return Set.of("GET", "HEAD", "OPTIONS").contains(method) || matches(FOR_ALL, action)
				|| groups.contains(Role.COORDINATOR.group()) && matches(FOR_COORDINATORS, action)
				|| changesOwnAccount(user, action);
	}

	private static boolean changesOwnAccount(String user, String action) {
		return action.equals("PUT /user/" + user + "/profile") || action.equals("PUT /user/" + user + "/credentials");
	}

	private static boolean matches(List<Pattern> patterns, String action) {
		return patterns.stream().anyMatch(pattern -> pattern.matcher(action).matches());
	}

	private static List<Pattern> patterns(String... patterns) {
		return List.of(patterns).stream().map(Pattern::compile).toList();
	}

}
