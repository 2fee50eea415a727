package org.vekha.process.form;

import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Puts the briefings in front of the engine's REST interface, inside its authentication.
 */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {

	private static final int AFTER_AUTHENTICATION = SecurityProperties.DEFAULT_FILTER_ORDER + 100;

	@Bean
	FilterRegistrationBean<BriefingFilter> briefingFilter(@Lazy ProcessEngine engine, BeanFactory beans,
			ObjectProvider<Drafts> drafts) {
		var registration = new FilterRegistrationBean<>(new BriefingFilter(engine, new Briefings(engine,
				name -> briefing(name, beans), (task, user) -> drafts.getObject().of(task, user))));
		registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
		registration.setOrder(AFTER_AUTHENTICATION);
		return registration;
	}

	// Looked up with each request: filters are made before most other beans.
	static Optional<Briefing> briefing(String name, BeanFactory beans) {
		return beans.containsBean(name) ? Optional.of(beans.getBean(name, Briefing.class)) : Optional.empty();
	}

}
