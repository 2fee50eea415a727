package org.vekha.process.access;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the filters around the engine's two REST interfaces into their order, after the
 * login and before the engine's own filters.
 */
@Configuration(proxyBeanMethods = false)
public class FilterConfiguration {

	/** From here on a filter runs as the engine's user. */
	public static final int FIRST_AS_ENGINE_USER = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

	private static final String[] REST = { "/engine-rest/*", "/camunda/api/*" };

	@Bean
	FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(Refusal refusal) {
		return ordered(new BodyLimitFilter(refusal), 0, REST);
	}

	@Bean
	FilterRegistrationBean<ErrorFilter> errorFilter(ErrorTexts texts, Refusal refusal) {
		return ordered(new ErrorFilter(texts, refusal), 1, REST);
	}

	@Bean
	FilterRegistrationBean<PageNonce> pageNonce() {
		return ordered(new PageNonce(), 1, "/camunda/app/*");
	}

	@Bean
	FilterRegistrationBean<EngineAuthenticationFilter> engineAuthenticationFilter(ProcessEngine engine,
			Refusal refusal) {
		return ordered(new EngineAuthenticationFilter(engine, refusal), 2, "/engine-rest/*", "/api/*", "/web/*",
				"/camunda/api/*", "/camunda/app/*");
	}

	@Bean
	FilterRegistrationBean<ActionFilter> actionFilter(ProcessEngine engine, Refusal refusal) {
		return ordered(new ActionFilter(engine, refusal), 3, REST);
	}

	private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int place, String... patterns) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(patterns);
		registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + place);
		return registration;
	}

}
