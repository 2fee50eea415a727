package org.vekha.process.engine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Prepares the engine once all beans are there and before the first request comes.
 */
@Component
class EngineStartup implements SmartInitializingSingleton {

	private final ModelDeployer models;

	private final ObjectProvider<StartupStep> steps;

	EngineStartup(ModelDeployer models, ObjectProvider<StartupStep> steps) {
		this.models = models;
		this.steps = steps;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.models.deploy();
		this.steps.orderedStream().forEach(StartupStep::apply);
	}

}
