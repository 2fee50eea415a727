package org.vekha;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the REST interface and the web applications answer from the engine of the test's
 * own context: they find it by its name, which the engines of all contexts share.
 */
class OwnEngine implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) {
		ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
	}

}
