package org.vekha;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.platform.commons.support.AnnotationSupport;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets everybody look at the engine of the test's own context: the REST interface and the
 * web applications, which find it by the name that the engines of all contexts share, and
 * the assertions. Afterwards the engine's clock goes right again, unless the tests of the
 * class follow one another.
 */
class OwnEngine implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) {
		ProcessEngines.registerProcessEngine(engine(test));
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		BpmnAwareTests.init(engine(test));
	}

	@Override
	public void afterTestMethod(TestContext test) {
		BpmnAwareTests.reset();
		if (!followOneAnother(test.getTestClass())) {
			ClockUtil.reset();
		}
	}

	@Override
	public void afterTestClass(TestContext test) {
		ClockUtil.reset();
	}

	private static ProcessEngine engine(TestContext test) {
		return test.getApplicationContext().getBean(ProcessEngine.class);
	}

	private static boolean followOneAnother(Class<?> tests) {
		return AnnotationSupport.findAnnotation(tests, TestInstance.class)
			.filter(instance -> instance.value() == Lifecycle.PER_CLASS)
			.isPresent();
	}

}
