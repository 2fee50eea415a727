package org.vekha.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.vekha.process.access.Participants;

import org.springframework.boot.test.context.TestComponent;

/**
 * Four people who work at the same time, each as soon as they have finished the task
 * before.
 */
@TestComponent
class People {

	private static final int AT_A_TIME = 4;

	private final TaskService tasks;

	private final Participants participants;

	private final SchoolForms forms;

	People(TaskService tasks, Participants participants, SchoolForms forms) {
		this.tasks = tasks;
		this.participants = participants;
		this.forms = forms;
	}

	/** Completes all open tasks of a kind, each by somebody whose task it is. */
	List<Completion> completeAll(String municipality, String taskKey) {
		var open = this.tasks.createTaskQuery().tenantIdIn(municipality).taskDefinitionKey(taskKey).list();
		var number = new AtomicInteger();
		var threads = Executors.newFixedThreadPool(AT_A_TIME,
				act -> new Thread(act, "user" + number.incrementAndGet()));
		try {
			return threads.invokeAll(open.stream().map(this::completing).toList()).stream().map(People::done).toList();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdown();
		}
	}

	/** Lets one person act while this thread waits. */
	static void alone(Runnable act) {
		try {
			var failure = new AtomicReference<Throwable>();
			var thread = new Thread(act, "user0");
			thread.setUncaughtExceptionHandler((user, ex) -> failure.set(ex));
			thread.start();
			thread.join();
			if (failure.get() != null) {
				throw new IllegalStateException(failure.get());
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Callable<Completion> completing(Task task) {
		var user = userOf(task);
		var form = this.forms.of(task);
		return () -> {
			var statements = Statements.ofThisThread();
			var begun = System.nanoTime();
			RuntimeException failure = null;
			try {
				this.participants.complete(user, task, form);
			}
			catch (RuntimeException ex) {
				failure = ex;
			}
			return new Completion(Duration.ofNanos(System.nanoTime() - begun),
					(int) (Statements.ofThisThread() - statements), failure);
		};
	}

	/** In the benchmark everybody is named by a group. */
	private String userOf(Task task) {
		if (task.getAssignee() != null) {
			return task.getAssignee();
		}
		var group = this.tasks.getIdentityLinksForTask(task.getId()).get(0).getGroupId();
		return "%s.%s".formatted(group, task.getTenantId());
	}

	private static Completion done(Future<Completion> completion) {
		try {
			return completion.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A task that somebody took and completed.
	 *
	 * @param failure why it was refused, or {@code null}
	 */
	record Completion(Duration duration, int statements, RuntimeException failure) {
	}

}
