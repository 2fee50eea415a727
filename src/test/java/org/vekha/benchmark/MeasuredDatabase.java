package org.vekha.benchmark;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Puts {@link Statements} between the application and its pool of connections.
 */
@TestConfiguration(proxyBeanMethods = false)
class MeasuredDatabase {

	@Bean
	static BeanPostProcessor measuring() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource pool) ? new Statements(pool) : bean;
			}

		};
	}

}
