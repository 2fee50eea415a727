package org.vekha.process.form;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every way of starting a process and of ending a task, on a real engine.
 */
class CheckedServicesTests {

	private static final Map<String, Object> VALID = Map.of("factors",
			List.of(Map.of("number", "1.1", "grade", "ABSENT")));

	private static final Map<String, Object> FORGED = Map.of("factors",
			List.of(Map.of("number", "1.1", "grade", "ABSENT")), "supportId", "forged");

	private static FormEngine forms;

	@BeforeAll
	static void start() throws IOException {
		forms = new FormEngine();
	}

	@AfterAll
	static void stop() throws IOException {
		forms.close();
	}

	@AfterEach
	void logOut() {
		forms.engine().getIdentityService().clearAuthentication();
	}

	@Test
	void checksEveryWayOfEndingATask() {
		var tasks = forms.engine().getTaskService();
		var form = forms.engine().getFormService();
		List<BiConsumer<String, Map<String, Object>>> ways = List.of(tasks::complete,
				(task, values) -> tasks.completeWithVariablesInReturn(task, values, false), tasks::resolveTask,
				form::submitTaskForm, (task, values) -> form.submitTaskFormWithVariablesInReturn(task, values, false));
		for (var way : ways) {
			var task = forms.task();
			rejected(() -> way.accept(task, Map.of()), "Факторы риска");
			rejected(() -> way.accept(task, null), "Факторы риска");
			rejected(() -> way.accept(task, FORGED), "supportId");
			assertThat(tasks.createTaskQuery().taskId(task).taskDefinitionKey("fill").count()).isOne();
			way.accept(task, VALID);
		}
		rejected(() -> tasks.complete(forms.task()), "Факторы риска");
		rejected(() -> tasks.resolveTask(forms.task()), "Факторы риска");
		rejected(() -> tasks.handleBpmnError(forms.task(), "any", "any", FORGED), "supportId");
		rejected(() -> tasks.handleEscalation(forms.task(), "any", FORGED), "supportId");
	}

	@Test
	void takesWhatWasEnteredOutOfTheInstance() {
		var task = forms.task();
		forms.engine()
			.getFormService()
			.submitTaskForm(task,
					Variables.createVariables()
						.putValueTyped("factors",
								SpinValues
									.jsonValue("[{\"number\":\"1.2\",\"grade\":\"ACUTE\",\"facts\":\"Нет учителя\"}]")
									.create()));
		assertThat(forms.taken().rows("factors")).singleElement()
			.satisfies(row -> assertThat(row.text("facts")).isEqualTo("Нет учителя"));
		var next = forms.engine().getTaskService().createTaskQuery().taskDefinitionKey("afterwards").list().get(0);
		assertThat(forms.engine().getTaskService().getVariables(next.getId())).doesNotContainKey("factors");
	}

	@Test
	void checksEveryWayOfStarting() {
		var runtime = forms.engine().getRuntimeService();
		var definition = forms.engine()
			.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(FormEngine.CHECKED)
			.singleResult()
			.getId();
		var running = runtime.createProcessInstanceQuery().count();
		Map<String, Object> forged = Map.of("schoolYear", "2026/2027", "approvalMode", "head", "yearId", "forged");
		rejected(() -> runtime.startProcessInstanceByKey(FormEngine.CHECKED), "Учебный год");
		rejected(() -> runtime.startProcessInstanceById(definition, forged), "yearId");
		rejected(() -> forms.engine().getFormService().submitStartForm(definition, forged), "yearId");
		rejected(() -> forms.engine().getFormService().submitStartForm(definition, Map.of()), "Учебный год");
		rejected(() -> runtime.createProcessInstanceByKey(FormEngine.CHECKED)
			.setVariables(forged)
			.startBeforeActivity("fill")
			.execute(true, true), "yearId");
		assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(running);
	}

	@Test
	void letsTheSystemStartWhatHasNoForm() {
		var runtime = forms.engine().getRuntimeService();
		runtime.startProcessInstanceByKey(FormEngine.WITHOUT_FORMS, Map.of("supportId", "1"));
		runtime.startProcessInstanceByKey(FormEngine.CALLING, Map.of("supportId", "2"));
		assertThat(runtime.createVariableInstanceQuery().variableName("supportId").count()).isEqualTo(3);
	}

	@Test
	void takesNothingFromAUserForWhatHasNoForm() {
		forms.engine().getProcessEngineConfiguration().setAuthorizationEnabled(false);
		try {
			forms.engine().getIdentityService().setAuthenticatedUserId("administrator");
			rejected(() -> forms.engine()
				.getRuntimeService()
				.startProcessInstanceByKey(FormEngine.WITHOUT_FORMS, Map.of("supportId", "1")), "supportId");
		}
		finally {
			forms.engine().getProcessEngineConfiguration().setAuthorizationEnabled(true);
		}
	}

	@Test
	void letsNoUserStartInTheMiddle() {
		forms.engine().getIdentityService().setAuthenticatedUserId("director");
		rejected(() -> forms.engine()
			.getRuntimeService()
			.createProcessInstanceByKey(FormEngine.CHECKED)
			.startBeforeActivity("fill")
			.setVariables(Map.of("yearId", "forged"))
			.execute(), "только с его начала");
	}

	@Test
	void refusesAsTheEngineDoesWhoeverIsNotMeant() {
		var task = forms.task();
		forms.engine().getIdentityService().setAuthenticatedUserId("stranger");
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> forms.engine().getTaskService().complete(task, FORGED));
		assertThatExceptionOfType(NullValueException.class)
			.isThrownBy(() -> forms.engine().getTaskService().complete("none", FORGED));
	}

	private static void rejected(ThrowingCallable way, String word) {
		assertThatExceptionOfType(FormRejected.class).isThrownBy(way).withMessageContaining(word);
	}

}
