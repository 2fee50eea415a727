package org.vekha.process.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up what the engine's properties cannot say.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	Clock clock() {
		return new EngineClock(ZoneId.systemDefault());
	}

	@Bean
	ProcessEnginePlugin vekhaEnginePlugin(ListableBeanFactory beans, ObjectProvider<TenantSource> tenantSources) {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl configuration) {
				// By itself Spring's integration offers every bean before plugins are
				// asked.
				var offered = new ExpressionBeans(beans);
				configuration.setBeans(offered);
				configuration.setExpressionManager(new ModelExpressions(offered));
				configuration.setTenantIdProvider(new InstanceTenants(tenantSources));
				configuration.setResourceAuthorizationProvider(new TaskAuthorizations());
				configuration.setPasswordPolicy(new PasswordRules());
				configuration.setCustomPostBPMNParseListeners(
						with(configuration.getCustomPostBPMNParseListeners(), new SchoolInTaskName()));
				configuration.setCustomSessionFactories(
						with(configuration.getCustomSessionFactories(), TenantComments.factory()));
				configuration.setCustomHistoryLevels(
						with(configuration.getCustomHistoryLevels(), (HistoryLevel) new HistoryWithoutFiles()));
				configuration.setCustomPreDeployers(with(configuration.getCustomPreDeployers(), new ModelRules()));
				configuration.setCustomPreCommandInterceptorsTxRequired(
						with(configuration.getCustomPreCommandInterceptorsTxRequired(), new CommandFailures()));
				configuration.setCustomPreCommandInterceptorsTxRequiresNew(
						with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), new CommandFailures()));
			}
		};
	}

	private static <T> List<T> with(List<T> present, T added) {
		var all = (present != null) ? new ArrayList<>(present) : new ArrayList<T>();
		all.add(added);
		return all;
	}

}
