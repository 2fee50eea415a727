package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.vekha.process.FilledForm;
import org.vekha.process.form.BadAnswer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tries over HTTP what is wrong with a filled form: each fault must be refused in words
 * that a person understands, and leave everything as it was.
 */
@Component
class Refusals {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final Participants participants;

	private final JdbcClient jdbc;

	Refusals(TaskService tasks, RuntimeService runtime, Participants participants, JdbcClient jdbc) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.participants = participants;
		this.jdbc = jdbc;
	}

	Attempts through(int port) {
		return new Attempts(port);
	}

	/**
	 * All attempts of a test; what went wrong with them is told at its end.
	 */
	final class Attempts {

		private final SoftAssertions faults = new SoftAssertions();

		private final Set<String> kinds = new HashSet<>();

		private final Map<String, Browser> browsers = new HashMap<>();

		private final int port;

		private Attempts(int port) {
			this.port = port;
		}

		/** The kinds of tasks that were tried. */
		Set<String> kinds() {
			return this.kinds;
		}

		void assertAllRefused() {
			this.faults.assertAll();
		}

		/** Tries the first form of each kind with its faults, then sends it twice. */
		void tryOnce(FilledForm filled, List<BadAnswer> more, Runnable send) {
			if (!this.kinds.add(filled.task().getTaskDefinitionKey())) {
				send.run();
				return;
			}
			claim(filled);
			var before = state(filled);
			BadAnswer.of(filled.form(), filled.answer()).forEach(bad -> tryBad(filled, bad));
			more.forEach(bad -> tryBad(filled, bad));
			this.faults.assertThat(state(filled)).as(filled.task().getTaskDefinitionKey()).isEqualTo(before);
			if (isOver(filled)) {
				return;
			}
			send.run();
			check(filled, "the same form from another tab", () -> submit(filled, filled.answer()), "");
		}

		private boolean isOver(FilledForm filled) {
			return Refusals.this.tasks.createTaskQuery().taskId(filled.task().getId()).count() == 0;
		}

		/** Once something bad was taken, there is nothing left to try it on. */
		private void tryBad(FilledForm filled, BadAnswer bad) {
			if (isOver(filled)) {
				return;
			}
			check(filled, bad.what(), () -> submit(filled, bad.form()), bad.complaint());
		}

		private void check(FilledForm filled, String what, Supplier<HttpResponse<String>> act, String complaint) {
			this.faults.check(() -> {
				try {
					Door.assertRefused(act.get(), complaint);
				}
				catch (AssertionError ex) {
					throw new AssertionError(
							"%s, %s: %s".formatted(filled.task().getTaskDefinitionKey(), what, ex.getMessage()));
				}
			});
		}

		private HttpResponse<String> submit(FilledForm filled, Map<String, Object> form) {
			return this.browsers.computeIfAbsent(filled.user(), user -> Door.REST.enter(this.port, user))
				.post(Door.REST.path("/task/%s/submit-form".formatted(filled.task().getId())), Door.variables(form));
		}

		private void claim(FilledForm filled) {
			if (filled.task().getAssignee() == null) {
				Refusals.this.participants.as(filled.user(), () -> {
					Refusals.this.tasks.claim(filled.task().getId(), filled.user());
					return null;
				});
				filled.task().setAssignee(filled.user());
			}
		}

		/** Everything in our tables, and the variables of the instance. */
		private List<Object> state(FilledForm filled) {
			if (isOver(filled)) {
				return List.of("This has been taken, and the task is over");
			}
			var sums = Refusals.this.jdbc.sql("""
					select string_agg(format('select %L || sum(hashtextextended(row::text, 0)) from vekha.%I row',
						table_name, table_name), ' union all ' order by table_name)
					from information_schema.tables where table_schema = 'vekha'
					""").query(String.class).single();
			return List.of(Refusals.this.jdbc.sql(sums).query(String.class).list(),
					Refusals.this.runtime.getVariables(filled.task().getProcessInstanceId()));
		}

	}

}
