package org.vekha.process.task;

import java.util.ArrayList;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets drafts go with their tasks.
 */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

	@Bean
	ProcessEnginePlugin draftEndsPlugin(ObjectProvider<FormDrafts> drafts) {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl configuration) {
				var present = configuration.getCustomPostBPMNParseListeners();
				var all = (present != null) ? new ArrayList<>(present) : new ArrayList<BpmnParseListener>();
				all.add(new DraftEnds(drafts));
				configuration.setCustomPostBPMNParseListeners(all);
			}
		};
	}

}
