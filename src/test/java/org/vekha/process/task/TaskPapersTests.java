package org.vekha.process.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaskPapersTests {

	@Test
	void everyUserTaskOfEveryModelHasItsDocumentsAndNothingElseHas() throws IOException {
		assertThat(TaskPapers.known()).isEqualTo(userTasks());
	}

	@Test
	void aPartnerSchoolSeesTheContractAlone() {
		assertThat(TaskPapers.ofTask("school-support", "Task_SignContract").orElseThrow().shown())
			.containsExactly(Matters.CONTRACT);
	}

	@Test
	void theNextPartnerAndTheNextExpertGetPlacesOfTheirOwn() {
		var support = UUID.randomUUID();
		assertThat(Matters.contract(support, "school-2")).isEqualTo(Matters.contract(support, "school-2"))
			.isNotEqualTo(Matters.contract(support, "school-3"));
		assertThat(Matters.review(support, "expert1")).isEqualTo(Matters.review(support, "expert1"))
			.isNotEqualTo(Matters.review(support, "expert2"));
	}

	@Test
	void anExpertSeesTheProgrammeAndTheirOwnReview() {
		assertThat(TaskPapers.ofTask("expert-review", "Task_ReviewProgramme").orElseThrow().shown())
			.containsExactly(Matters.REVIEW, Matters.PROGRAMME);
	}

	@Test
	void aTaskThatAMunicipalityHasAddedTakesNone() {
		assertThat(TaskPapers.ofTask("school-support", "Task_OfOurOwn")).isEmpty();
	}

	private static Set<String> userTasks() throws IOException {
		try (var files = Files.list(Path.of("processes"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn"))
				.flatMap(TaskPapersTests::userTasks)
				.collect(Collectors.toSet());
		}
	}

	private static Stream<String> userTasks(Path file) {
		var process = file.getFileName().toString().replace(".bpmn", "");
		return Bpmn.readModelFromFile(file.toFile())
			.getModelElementsByType(UserTask.class)
			.stream()
			.map(task -> process + "/" + task.getId());
	}

}
