package org.vekha.process.form;

import java.sql.SQLException;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Lets one person after the other end a task. Whoever comes second waits for the first
 * and then finds no task, instead of failing half-way.
 */
final class TaskTurn {

	private static final String LOCK = "select id_ from act_ru_task where id_ = ? for update";

	private TaskTurn() {
	}

	/** Ends the task in one transaction with the wait for it. */
	static <T> T take(CommandExecutor commands, String taskId, Supplier<T> ending) {
		return commands.execute(context -> {
			await(context, taskId);
			return ending.get();
		});
	}

	private static void await(CommandContext context, String taskId) {
		try (var lock = context.getDbSqlSession().getSqlSession().getConnection().prepareStatement(LOCK)) {
			lock.setString(1, taskId);
			lock.execute();
		}
		catch (SQLException ex) {
			throw new ProcessEngineException("Task %s cannot be locked".formatted(taskId), ex);
		}
	}

}
