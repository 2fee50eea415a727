package org.vekha.process.form;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Puts the checks of submitted forms into the engine.
 */
@Component
class FormChecks extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setTaskService(new CheckedTaskService());
		configuration.setFormService(new CheckedFormService());
		configuration
			.setCustomPreBPMNParseListeners(with(configuration.getCustomPreBPMNParseListeners(), new StartCheck()));
		configuration.setCustomPreDeployers(with(configuration.getCustomPreDeployers(), new EmbeddedFormRules()));
		configuration
			.setCustomPreCommandInterceptorsTxRequired(with(configuration.getCustomPreCommandInterceptorsTxRequired(),
					new NoStartInside(configuration.getIdentityService())));
	}

	private static <T> List<T> with(List<T> others, T another) {
		var all = (others != null) ? new ArrayList<>(others) : new ArrayList<T>();
		all.add(another);
		return all;
	}

}
