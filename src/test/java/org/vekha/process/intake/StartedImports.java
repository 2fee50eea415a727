package org.vekha.process.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.vekha.access.Role;
import org.vekha.intake.RoadmapImport;
import org.vekha.intake.RoadmapImports;
import org.vekha.process.Districts.District;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.table.TableFile;

import org.springframework.stereotype.Component;

/**
 * Hands in road maps and decides on them as the coordinator does in Tasklist.
 */
@Component
class StartedImports {

	private final Participants participants;

	private final RepositoryService repository;

	private final FormService forms;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final RoadmapImports imports;

	StartedImports(Participants participants, RepositoryService repository, FormService forms, RuntimeService runtime,
			TaskService tasks, RoadmapImports imports) {
		this.participants = participants;
		this.repository = repository;
		this.forms = forms;
		this.runtime = runtime;
		this.tasks = tasks;
		this.imports = imports;
	}

	/** What the start form sends for a file, for the year 2026/2027. */
	static Map<String, Object> form(TableFile file) {
		try {
			var content = Variables.fileValue(file.name()).file(Files.readAllBytes(file.content())).create();
			return new HashMap<>(Map.of("source", "file", "file", content, "kind", "municipal", "schoolYear",
					"2026/2027", "periodStart", "2026-09-01", "periodEnd", "2027-08-31"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ProcessInstance start(District district, Map<String, Object> form) {
		return start(district.user(Role.COORDINATOR), form);
	}

	ProcessInstance start(String user, Map<String, Object> form) {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(RoadmapImportProcess.KEY)
			.latestVersion()
			.withoutTenantId()
			.singleResult();
		return this.participants.as(user, () -> this.forms.submitStartForm(definition.getId(), form));
	}

	Task task(ProcessInstance instance) {
		return this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
	}

	RoadmapImport read(ProcessInstance instance) {
		var id = this.runtime.getVariable(instance.getId(), Ids.ROADMAP_IMPORT);
		return this.imports.get(UUID.fromString(id.toString()));
	}

	/** Completes the task of the coordinator. */
	@SafeVarargs
	final void decide(District district, ProcessInstance instance, String decision,
			Map<String, Object>... corrections) {
		var form = new HashMap<String, Object>(
				Map.of("title", read(instance).title(), "decision", decision, "corrections", List.of(corrections)));
		this.participants.complete(district.user(Role.COORDINATOR), task(instance), form);
	}

	/** A row as the form sends it when nothing in it was changed. */
	static Map<String, Object> correction(int row, String title) {
		return new HashMap<>(Map.of("row", row, "use", "ACTIVITY", "title", title, "deadlineKind", "WORDS", "circle",
				"LISTED", "done", false));
	}

}
