package org.vekha.process.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.vekha.process.engine.AsSystem;

import org.springframework.stereotype.Component;

/**
 * Tells whether a right was missing because its task had ended: rights to a task go with
 * it, also in the middle of what a second person sends.
 */
@Component
class EndedTasks {

	private static final Pattern PATH = Pattern.compile("/task/([^/]+)/.+");

	private final TaskService tasks;

	private final AsSystem asSystem;

	EndedTasks(TaskService tasks, AsSystem asSystem) {
		this.tasks = tasks;
		this.asSystem = asSystem;
	}

	/** Whether the error is about a task that there is no more. */
	boolean explain(EngineError error) {
		return error.isKind("AuthorizationException")
				&& Stream.concat(asked(error), missing(error)).distinct().anyMatch(this::isEnded);
	}

	private static Stream<String> asked(EngineError error) {
		return EnginePath.of(error.request())
			.map(PATH::matcher)
			.filter(path -> path.matches())
			.map(path -> path.group(1))
			.stream();
	}

	private static Stream<String> missing(EngineError error) {
		return error.cause(AuthorizationException.class)
			.map(AuthorizationException::getMissingAuthorizations)
			.orElse(List.of())
			.stream()
			.filter(right -> "Task".equals(right.getResourceType()) && right.getResourceId() != null)
			.map(right -> right.getResourceId());
	}

	private boolean isEnded(String taskId) {
		return this.asSystem.get(() -> this.tasks.createTaskQuery().taskId(taskId).count()) == 0;
	}

}
