package org.vekha.process.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.process.engine.AsSystem;
import org.vekha.process.form.Drafts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people have typed into the forms of their tasks until they send it: one
 * draft for a task and a user. It goes when the task ends, and stays when its completion
 * is refused.
 */
@Service
@Transactional
public class FormDrafts implements Drafts {

	private final JdbcClient jdbc;

	private final DraftContent content;

	private final TaskService tasks;

	private final AsSystem asSystem;

	private final Clock clock;

	FormDrafts(JdbcClient jdbc, DraftContent content, TaskService tasks, AsSystem asSystem, Clock clock) {
		this.jdbc = jdbc;
		this.content = content;
		this.tasks = tasks;
		this.asSystem = asSystem;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Map<String, Object>> of(String taskId, String userId) {
		return saved(taskId, userId).map(SavedDraft::fields);
	}

	/** The same, with the moment when it was saved. */
	@Transactional(readOnly = true)
	public Optional<SavedDraft> saved(String taskId, String userId) {
		return this.jdbc
			.sql("select fields::text as fields, saved_at from vekha.task_draft where task_id = ? and user_id = ?")
			.params(taskId, userId)
			.query((row, number) -> new SavedDraft(this.content.read(row.getString("fields")),
					row.getTimestamp("saved_at").toInstant()))
			.optional();
	}

	/**
	 * Keeps what the user has typed in place of what was kept before. What it says is not
	 * checked: it need not be complete yet.
	 * @return the moment of saving
	 */
	public Instant save(VisibleTask task, String userId, Map<String, Object> fields) {
		var now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		this.jdbc.sql("""
				insert into vekha.task_draft (task_id, user_id, fields, saved_at) values (?, ?, ?::jsonb, ?)
				on conflict (task_id, user_id) do update set fields = excluded.fields, saved_at = excluded.saved_at
				""").params(task.id(), userId, this.content.write(task, fields), Timestamp.from(now)).update();
		dropOrphans(userId);
		return now;
	}

	public void drop(String taskId, String userId) {
		this.jdbc.sql("delete from vekha.task_draft where task_id = ? and user_id = ?").params(taskId, userId).update();
	}

	/** Drops what anybody has typed into the task's form. */
	void dropAll(String taskId) {
		this.jdbc.sql("delete from vekha.task_draft where task_id = ?").params(taskId).update();
	}

	/** One that is saved in the moment in which its task ends would be left behind. */
	private void dropOrphans(String userId) {
		var kept = new HashSet<>(this.jdbc.sql("select task_id from vekha.task_draft where user_id = ?")
			.param(userId)
			.query(String.class)
			.list());
		var open = this.asSystem.get(() -> this.tasks.createTaskQuery()
			.taskIdIn(kept.toArray(String[]::new))
			.list()
			.stream()
			.map(Task::getId)
			.toList());
		open.forEach(kept::remove);
		List.copyOf(kept).forEach(taskId -> drop(taskId, userId));
	}

}
