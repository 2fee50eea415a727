package org.vekha.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@VekhaTest
class ExpressionBeansTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Test
	void offersDelegatesAndSubjects() {
		var offered = new ExpressionBeans(this.beans);
		assertThat(offered).containsKeys("versions", "refuseErrand");
		assertThat(offered.get("versions")).isInstanceOf(Subject.class);
		assertThat(offered.keySet()).doesNotContain("dataSource", "identityService", "camundaAccounts");
	}

	@Test
	void keepsModelsAwayFromEverythingElse() {
		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> evaluate("${identityService.deleteUser('admin')}"))
			.withMessageContaining("identityService");
	}

	@Test
	void letsModelsAskOnlyWhatIsAnswered() {
		assertThatCode(() -> evaluate("${versions.of('curious', execution)}")).doesNotThrowAnyException();
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> evaluate("${versions.hashCode()}"))
			.withStackTraceContaining("Nobody answers versions.hashCode");
	}

	@Test
	void refusesTwoAnswersToOneQuestion() {
		var twice = new StaticListableBeanFactory(Map.of("one", new Answering(), "another", new Answering()));
		assertThatIllegalStateException().isThrownBy(() -> new ExpressionBeans(twice).containsKey("weather"))
			.withMessage("Two beans answer weather.today");
	}

	private void evaluate(String expression) {
		this.repository.createDeployment()
			.addModelInstance("curious.bpmn",
					Bpmn.createExecutableProcess("curious")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent("StartEvent_Curious")
						.serviceTask("Task_Curious")
						.camundaExpression(expression)
						.endEvent("EndEvent_Curious")
						.done())
			.deploy();
		this.runtime.startProcessInstanceByKey("curious", Map.of(Errands.MUNICIPALITY, "yurga"));
	}

	static final class Answering implements ModelAnswers {

		@Answers("weather.today")
		public String today() {
			return "sunny";
		}

	}

}
