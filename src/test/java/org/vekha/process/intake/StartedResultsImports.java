package org.vekha.process.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.vekha.access.Role;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.intake.ResultsImportProcess.Carried;
import org.vekha.results.ResultsImport;
import org.vekha.results.ResultsImports;

import org.springframework.stereotype.Component;

/**
 * Starts {@code results-import} with a file as the coordinator does, and plays the
 * coordinator.
 */
@Component
class StartedResultsImports {

	private final FormService forms;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final Participants participants;

	private final ResultsImports imports;

	private final Jobs jobs;

	StartedResultsImports(FormService forms, RepositoryService repository, RuntimeService runtime,
			Participants participants, ResultsImports imports, Jobs jobs) {
		this.forms = forms;
		this.repository = repository;
		this.runtime = runtime;
		this.participants = participants;
		this.imports = imports;
		this.jobs = jobs;
	}

	/** A table of the district's schools, one line a school, as a file. */
	static String table(String... lines) {
		return "Название ОО;Логин ОО;ВПР МА 5 2026;;ВПР РУ 5 2026;\n;;% 2;% Выс. рез-тов;% 2;% Выс. рез-тов\n"
				+ String.join("\n", lines) + "\n";
	}

	ProcessInstance start(District district, Role role, String fileName, String content) {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(ResultsImportProcess.KEY)
			.withoutTenantId()
			.latestVersion()
			.singleResult();
		var file = Variables.fileValue(fileName).file(content.getBytes(StandardCharsets.UTF_8)).create();
		var instance = this.participants.as(district.user(role),
				() -> this.forms.submitStartForm(definition.getId(), Map.of("file", file)));
		this.jobs.fireDue(district.id());
		return instance;
	}

	ResultsImport importOf(ProcessInstance instance) {
		return this.imports.get(UUID.fromString((String) this.runtime.getVariable(instance.getId(), Carried.IMPORT)));
	}

	ResultsImport get(UUID id) {
		return this.imports.get(id);
	}

	void complete(District district, Map<String, Object> form) {
		this.participants.complete(district.user(Role.COORDINATOR), "Task_ConfirmResults", "", form);
		this.jobs.fireDue(district.id());
	}

}
