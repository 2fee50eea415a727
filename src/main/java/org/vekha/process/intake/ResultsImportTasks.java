package org.vekha.process.intake;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.identification.Identifications;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.intake.ResultsImportProcess.Carried;
import org.vekha.process.intake.ResultsImportProcess.Variables;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.results.ResultsImports;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code results-import} do.
 */
@Configuration(proxyBeanMethods = false)
class ResultsImportTasks {

	@Bean
	JavaDelegate readResults(ResultsImports imports, Municipalities municipalities, Actor actor) {
		return execution -> {
			var file = FormData.take(execution, "start-results-import").file("file");
			if (file == null) {
				throw new RuleViolation("Выберите файл с таблицей результатов.");
			}
			var begun = HandedIn.read(file, content -> imports.begin(execution.getTenantId(), content, actor.userId()));
			execution.setVariable(Carried.IMPORT, begun.id().toString());
			execution.setProcessBusinessKey(
					"%s · %s".formatted(municipalities.get(execution.getTenantId()).shortName(), begun.fileName()));
		};
	}

	@Bean
	JavaDelegate recordResultsDecision(ResultsImports imports) {
		return execution -> {
			var form = FormData.take(execution, "confirm-results");
			var confirmed = form.is("decision", "confirm");
			var identify = confirmed && form.flag("identify");
			if (confirmed) {
				imports.confirm(importId(execution), identify ? SchoolYear.of(form.text("schoolYear")) : null);
			}
			else {
				imports.discard(importId(execution));
			}
			execution.setVariable(Variables.RESULTS_CONFIRMED, confirmed);
			execution.setVariable(Variables.IDENTIFICATION_WANTED, identify);
		};
	}

	@Bean
	JavaDelegate storeResults(ResultsImports imports) {
		return execution -> execution.setVariable(Variables.RESULTS_STORED, imports.store(importId(execution)));
	}

	@Bean
	JavaDelegate identifyByResults(ResultsImports imports, Identifications identifications) {
		return execution -> {
			var stored = imports.get(importId(execution));
			identifications.identify(stored.municipalityId(), stored.listYear().orElseThrow());
		};
	}

	private static UUID importId(DelegateExecution execution) {
		return Ids.read(execution, Carried.IMPORT);
	}

}
