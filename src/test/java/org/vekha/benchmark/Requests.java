package org.vekha.benchmark;

import java.time.Duration;

import org.camunda.bpm.engine.TaskService;
import org.vekha.process.access.Browser;

/**
 * Opens forms over HTTP, as Tasklist does.
 */
final class Requests {

	private final int port;

	private final TaskService tasks;

	Requests(int port, TaskService tasks) {
		this.port = port;
		this.tasks = tasks;
	}

	/** Opens the form of the first such task. */
	Opening open(String user, String municipality, String taskKey) {
		var task = this.tasks.createTaskQuery()
			.tenantIdIn(municipality)
			.taskDefinitionKey(taskKey)
			.listPage(0, 1)
			.get(0)
			.getId();
		var browser = Browser.at(this.port).as(user, LargeMunicipality.PASSWORD);
		var statements = Statements.ofRequests();
		var begun = System.nanoTime();
		var answer = browser.get("/engine-rest/task/%s/form-variables".formatted(task));
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.body());
		}
		return new Opening(Duration.ofNanos(System.nanoTime() - begun), (int) (Statements.ofRequests() - statements));
	}

	/** What it took to open a form. */
	record Opening(Duration duration, int statements) {

		@Override
		public String toString() {
			return "%s, %d".formatted(Figures.millis(this.duration), this.statements);
		}

	}

}
