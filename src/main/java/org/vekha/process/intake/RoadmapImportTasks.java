package org.vekha.process.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.vekha.deadline.Period;
import org.vekha.intake.RoadmapImport;
import org.vekha.intake.RoadmapImports;
import org.vekha.intake.RoadmapRequest;
import org.vekha.process.form.FormData;
import org.vekha.process.intake.RoadmapImportProcess.Variables;
import org.vekha.process.model.Actor;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the service tasks of {@code roadmap-import} do.
 */
@Configuration(proxyBeanMethods = false)
class RoadmapImportTasks {

	@Bean
	JavaDelegate readRoadmap(RoadmapImports imports, Actor actor, Keys keys) {
		return execution -> {
			var form = FormData.take(execution, "start-roadmap-import");
			var read = form.is("source", "year") ? rollOver(form, execution, imports, actor)
					: read(form, execution, imports, actor);
			execution.setVariable(Ids.ROADMAP_IMPORT, read.id().toString());
			execution.setProcessBusinessKey(keys.of(Ids.ROADMAP_IMPORT, read.id()));
		};
	}

	private static RoadmapImport read(FormData form, DelegateExecution execution, RoadmapImports imports, Actor actor) {
		var file = form.file("file");
		if (file == null) {
			throw new RuleViolation("Выберите файл с таблицей дорожной карты.");
		}
		var plan = RoadmapRequest.plan(form.date("periodStart"), form.date("periodEnd"));
		return HandedIn.read(file, content -> imports.read(request(form, plan, execution, actor), content));
	}

	private static RoadmapImport rollOver(FormData form, DelegateExecution execution, RoadmapImports imports,
			Actor actor) {
		var year = SchoolYear.of(form.text("schoolYear"));
		var plan = new Period(year.firstDay(), year.lastDay());
		var from = (form.optionalText("fromYear") != null) ? SchoolYear.of(form.text("fromYear")) : year.previous();
		// What the form hides for this source may still hold what was chosen before
		var request = new RoadmapRequest(execution.getTenantId(), year, RoadmapKind.MUNICIPAL,
				form.optionalText("title"), plan, null, null, actor.userId());
		return imports.rollOver(request, from);
	}

	private static RoadmapRequest request(FormData form, Period plan, DelegateExecution execution, Actor actor) {
		var kind = form.is("kind", "partner") ? RoadmapKind.PARTNER : RoadmapKind.MUNICIPAL;
		return new RoadmapRequest(execution.getTenantId(), SchoolYear.of(form.text("schoolYear")), kind,
				form.optionalText("title"), plan, form.optionalText("orderNumber"), form.optionalDate("orderDate"),
				actor.userId());
	}

	@Bean
	JavaDelegate recordRoadmapCheck(RoadmapImports imports) {
		return execution -> {
			var form = FormData.take(execution, "check-roadmap-import");
			var decision = form.text("decision");
			if (!decision.equals("discard")) {
				imports.correct(Ids.read(execution, Ids.ROADMAP_IMPORT), form.optionalText("title"),
						Corrections.of(form.rows("corrections"), imports.get(Ids.read(execution, Ids.ROADMAP_IMPORT))));
			}
			execution.setVariable(Variables.ROADMAP_DECISION, decision);
		};
	}

	@Bean
	JavaDelegate storeRoadmap(RoadmapImports imports) {
		return execution -> imports.store(Ids.read(execution, Ids.ROADMAP_IMPORT));
	}

	@Bean
	JavaDelegate discardRoadmap(RoadmapImports imports) {
		return execution -> imports.discard(Ids.read(execution, Ids.ROADMAP_IMPORT));
	}

}
