package org.vekha.process.form;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * An engine with nothing but the checks of forms and a process that starts with one form,
 * asks with another and takes out what was entered.
 */
final class FormEngine implements AutoCloseable {

	static final String CHECKED = "checked";

	static final String CALLING = "calling";

	static final String WITHOUT_FORMS = "without-forms";

	private final EmbeddedPostgres database;

	private final ProcessEngine engine;

	private FormData taken;

	FormEngine() throws IOException {
		this.database = EmbeddedPostgres.start();
		var configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName(FormEngine.class.getName());
		configuration.setDataSource(this.database.getPostgresDatabase());
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistory("none");
		configuration.setMetricsEnabled(false);
		configuration.setEnforceHistoryTimeToLive(false);
		configuration.setAuthorizationEnabled(true);
		configuration.setJavaSerializationFormatEnabled(false);
		configuration.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin(), new FormChecks()));
		JavaDelegate take = execution -> this.taken = FormData.take(execution, "fill-self-assessment");
		configuration.setBeans(new HashMap<>(Map.of("take", take)));
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("checked.bpmn", checked())
			.addModelInstance("calling.bpmn", calling())
			.addModelInstance("without-forms.bpmn", withoutForms())
			.addInputStream("a.form", Files.newInputStream(Forms.file("open-school-year")))
			.addInputStream("b.form", Files.newInputStream(Forms.file("fill-self-assessment")))
			.deploy();
	}

	ProcessEngine engine() {
		return this.engine;
	}

	FormData taken() {
		return this.taken;
	}

	/** Starts the process with forms and gives the id of its task. */
	String task() {
		var instance = this.engine.getRuntimeService()
			.startProcessInstanceByKey(CHECKED, Map.of("schoolYear", "2026/2027", "approvalMode", "head"));
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance.getId())
			.singleResult()
			.getId();
	}

	@Override
	public void close() throws IOException {
		this.engine.close();
		this.database.close();
	}

	private static BpmnModelInstance checked() {
		return Bpmn.createExecutableProcess(CHECKED)
			.startEvent("start")
			.camundaFormRef("open-school-year")
			.camundaFormRefBinding("latest")
			.userTask("fill")
			.camundaFormRef("fill-self-assessment")
			.camundaFormRefBinding("latest")
			.camundaCandidateUsers("director")
			.camundaDueDate("2026-11-20T23:59:59")
			.serviceTask("take")
			.camundaDelegateExpression("${take}")
			.userTask("afterwards")
			.endEvent()
			.done();
	}

	private static BpmnModelInstance calling() {
		return Bpmn.createExecutableProcess(CALLING)
			.startEvent()
			.callActivity()
			.calledElement(WITHOUT_FORMS)
			.camundaIn("supportId", "supportId")
			.endEvent()
			.done();
	}

	private static BpmnModelInstance withoutForms() {
		return Bpmn.createExecutableProcess(WITHOUT_FORMS).startEvent().userTask("work").endEvent().done();
	}

}
