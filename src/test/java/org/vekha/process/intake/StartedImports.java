package org.vekha.process.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.vekha.access.Role;
import org.vekha.intake.ImportRow;
import org.vekha.intake.RoadmapImport;
import org.vekha.intake.RoadmapImports;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;
import org.vekha.table.Documents;
import org.vekha.table.TableFile;

import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Hands in road maps and decides on them as the coordinator does in Tasklist.
 */
@Component
class StartedImports {

	static final String SEMINAR = "1. | Семинар для учителей математики | Октябрь 2026 | Методический центр";

	static final String ANALYSIS = "2. | Разбор ошибок учеников | 31 ноября 2026 | ЦРОиК";

	static final String CONTROL = "3. | Посещение уроков | До 15.09.2026 | ОО";

	private static final String HEADER = "№ | Мероприятия | Сроки | Ответственные";

	private final Districts districts;

	private final Participants participants;

	private final RepositoryService repository;

	private final FormService forms;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final RoadmapImports imports;

	private final Roadmaps roadmaps;

	private final Jobs jobs;

	StartedImports(Districts districts, Participants participants, RepositoryService repository, FormService forms,
			RuntimeService runtime, TaskService tasks, RoadmapImports imports, Roadmaps roadmaps, Jobs jobs) {
		this.districts = districts;
		this.participants = participants;
		this.repository = repository;
		this.forms = forms;
		this.runtime = runtime;
		this.tasks = tasks;
		this.imports = imports;
		this.roadmaps = roadmaps;
		this.jobs = jobs;
	}

	/** Opens a district of two schools, whose coordinator keeps files in the folder. */
	Desk openDistrict(Path folder) {
		return new Desk(this.districts.open(2), new Documents(folder));
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

	/** A row as the form sends it when nothing in it was changed. */
	static Map<String, Object> correction(int row, String title) {
		return new HashMap<>(Map.of("row", row, "use", "ACTIVITY", "title", title, "deadlineKind", "WORDS", "circle",
				"LISTED", "done", false));
	}

	Task task(ProcessInstance instance) {
		return this.tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
	}

	RoadmapImport read(ProcessInstance instance) {
		var id = this.runtime.getVariable(instance.getId(), Ids.ROADMAP_IMPORT);
		return this.imports.get(UUID.fromString(id.toString()));
	}

	ImportRow row(ProcessInstance instance, int id) {
		return read(instance).rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
	}

	/**
	 * Where the coordinator of one district works.
	 */
	final class Desk {

		private final District district;

		private final Documents documents;

		private Desk(District district, Documents documents) {
			this.district = district;
			this.documents = documents;
		}

		District district() {
			return this.district;
		}

		Documents documents() {
			return this.documents;
		}

		/** What the start form sends for a Word file with these rows. */
		Map<String, Object> form(String... rows) {
			var table = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
			return StartedImports.form(this.documents.word("План работы со школами на 2026-2027 учебный год", table));
		}

		ProcessInstance handIn(String... rows) {
			return start(form(rows));
		}

		ProcessInstance start(Map<String, Object> form) {
			var definition = StartedImports.this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(RoadmapImportProcess.KEY)
				.latestVersion()
				.withoutTenantId()
				.singleResult();
			return StartedImports.this.participants.as(this.district.user(Role.COORDINATOR),
					() -> StartedImports.this.forms.submitStartForm(definition.getId(), form));
		}

		/** Completes the task of the coordinator. */
		@SafeVarargs
		final void decide(ProcessInstance instance, String decision, Map<String, Object>... corrections) {
			var form = new HashMap<String, Object>(
					Map.of("title", read(instance).title(), "decision", decision, "corrections", List.of(corrections)));
			StartedImports.this.participants.complete(this.district.user(Role.COORDINATOR), task(instance), form);
		}

		/** Completes it in vain, after which it waits as before. */
		@SafeVarargs
		final void refuses(ProcessInstance instance, String decision, String fault,
				Map<String, Object>... corrections) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> decide(instance, decision, corrections))
				.withMessageContaining(fault);
			assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("Task_CheckRoadmapImport");
		}

		/** Confirms what was read, after which the import is over. */
		void confirm(ProcessInstance instance) {
			decide(instance, "confirm");
			StartedImports.this.jobs.fireDue(this.district.id());
			assertThat(StartedImports.this.runtime.createProcessInstanceQuery()
				.processInstanceId(instance.getId())
				.count()).isZero();
		}

		/** The rows of the district's road map for the year 2026/2027. */
		List<Activity> stored() {
			var roadmap = StartedImports.this.roadmaps.municipal(this.district.id(), Districts.YEAR).orElseThrow();
			return StartedImports.this.roadmaps.activities(roadmap.id());
		}

	}

}
