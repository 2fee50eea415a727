package org.vekha.process.engine;

import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.shared.RuleViolation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A small process of the tests' own: somebody decides, and the domain refuses what they
 * decided.
 */
@Configuration(proxyBeanMethods = false)
public class Errands {

	public static final String REFUSAL = "Поручение нельзя выполнить: школа вышла из списка.";

	public static final String MUNICIPALITY = "errandMunicipality";

	@Bean
	JavaDelegate refuseErrand() {
		return execution -> {
			if (!Boolean.TRUE.equals(execution.getVariable("accepted"))) {
				throw new RuleViolation(REFUSAL);
			}
		};
	}

	/** The system starts an errand for a municipality by naming it. */
	@Bean
	TenantSource errandTenants() {
		return variables -> Optional.ofNullable((String) variables.get(MUNICIPALITY));
	}

	/** Deploys the processes {@code errand} and {@code errands}; once is enough. */
	public static void deploy(RepositoryService repository) {
		repository.createDeployment()
			.name("errands")
			.enableDuplicateFiltering(false)
			.addClasspathResource("models/errand.bpmn")
			.addClasspathResource("models/errands.bpmn")
			.addClasspathResource("models/errand.form")
			.deploy();
	}

}
