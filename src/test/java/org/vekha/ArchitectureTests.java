package org.vekha;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * Keeps the modules apart, and the engine in its place.
 */
@AnalyzeClasses(packagesOf = VekhaApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String[] DOMAIN = { "..shared..", "..municipality..", "..school..", "..assessment..",
			"..identification..", "..risk..", "..programme..", "..roadmap..", "..cycle..", "..reporting..",
			"..indicator..", "..document..", "..assignment..", "..objectivity..", "org.vekha.change.." };

	@ArchTest
	static final ArchRule onlyTheProcessModuleKnowsTheEngine = noClasses().that()
		.resideOutsideOfPackage("org.vekha.process..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule onlyTheDemoKnowsTheProcessModule = noClasses().that()
		.resideOutsideOfPackages("org.vekha.process..", "org.vekha.demo..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.vekha.process..");

	@ArchTest
	static final ArchRule nobodyKnowsTheDemo = noClasses().that()
		.resideOutsideOfPackage("org.vekha.demo..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.vekha.demo..");

	@ArchTest
	static final ArchRule repositoriesStayInTheirModule = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule theDomainReadsTheClockItIsGiven = noClasses().that()
		.resideInAnyPackage(DOMAIN)
		.should()
		.callMethod(java.time.LocalDate.class, "now")
		.orShould()
		.callMethod(java.time.Instant.class, "now");

	@ArchTest
	static final ArchRule entitiesHaveNoSetters = noClasses().that()
		.areAnnotatedWith(Entity.class)
		.should(ArchitectureConditions.declareSetters());

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

	@Test
	void modulesKeepToTheirDeclaredDependencies() {
		ApplicationModules.of(VekhaApplication.class).verify();
	}

}
