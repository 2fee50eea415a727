package org.vekha.demo;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Puts the application on the embedded database where no server is named.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Conditional(DemoDatabase.NoServerNamed.class)
class DemoDatabase {

	@Bean
	EmbeddedDatabase embeddedDatabase(@Value("${vekha.demo.database-folder:data/postgresql}") Path folder) {
		return EmbeddedDatabase.start(folder);
	}

	@Bean
	JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return database.jdbcUrl();
			}

			@Override
			public String getUsername() {
				return database.username();
			}

			@Override
			public String getPassword() {
				return database.password();
			}

		};
	}

	static class NoServerNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return context.getEnvironment().getProperty("spring.datasource.url", "").isBlank();
		}

	}

}
