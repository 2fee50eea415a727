package org.vekha.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.vekha.deadline.Period;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

/**
 * Opens the plans of partner schools, each once and on a stored road map of its own.
 */
@Component
class PartnerPlanOpening {

	private final PartnerPlanRepository repository;

	private final Roadmaps roadmaps;

	private final RoadmapTurnover turnover;

	private final Schools schools;

	PartnerPlanOpening(PartnerPlanRepository repository, Roadmaps roadmaps, RoadmapTurnover turnover, Schools schools) {
		this.repository = repository;
		this.roadmaps = roadmaps;
		this.turnover = turnover;
		this.schools = schools;
	}

	PartnerPlan open(String municipalityId, PlanOpening opening, LocalDate today) {
		var roadmap = stored(municipalityId, opening);
		if (this.repository.existsByRoadmapId(roadmap.id())) {
			throw alreadyOpen(roadmap);
		}
		opening.requireOrderWithin(roadmap.period().end(), today);
		var names = new SchoolNames(this.schools.ofMunicipality(municipalityId));
		var plan = new PartnerPlan(municipalityId, opening.schoolYear(), roadmap.id(),
				names.id(opening.partnerSchool()), opening.helpedSchools().stream().map(names::id).toList(), today);
		try {
			this.repository.saveAndFlush(plan);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody else opened it since this transaction looked
			throw alreadyOpen(roadmap);
		}
		this.roadmaps.approve(roadmap.id(), opening.orderNumber(), opening.orderDate());
		this.turnover.use(roadmap.id());
		this.schools.grant(plan.partnerSchoolId(), plan.schoolYear(), StatusKind.PARTNER,
				"Приказ № %s от %s".formatted(opening.orderNumber(), opening.orderDate().format(Period.DATE)), today);
		return plan;
	}

	private Roadmap stored(String municipalityId, PlanOpening opening) {
		var all = this.roadmaps.of(municipalityId, opening.schoolYear(), RoadmapKind.PARTNER);
		if (all.isEmpty()) {
			throw new RuleViolation(
					"На %s учебный год не загружено ни одного плана школы-партнёра: сначала загрузите его."
						.formatted(opening.schoolYear()));
		}
		var meant = (opening.title() == null) ? all : meant(all, Text.plain(opening.title()));
		if (meant.size() == 1) {
			return meant.get(0);
		}
		var why = (opening.title() == null) ? "Планов несколько: напишите название нужного."
				: meant.isEmpty() ? "Плана «%s» нет.".formatted(opening.title())
						: "Под название «%s» подходит не один план: напишите его целиком.".formatted(opening.title());
		throw new RuleViolation("%s Загружены на %s учебный год: %s.".formatted(why, opening.schoolYear(),
				all.stream().map(plan -> "«%s»".formatted(plan.title())).collect(Collectors.joining(", "))));
	}

	/** The plan called so; where none is, those whose title has these words in it. */
	private static List<Roadmap> meant(List<Roadmap> plans, String title) {
		var exact = plans.stream().filter(plan -> Text.plain(plan.title()).equals(title)).toList();
		return exact.isEmpty() ? plans.stream().filter(plan -> Text.plain(plan.title()).contains(title)).toList()
				: exact;
	}

	private static RuleViolation alreadyOpen(Roadmap roadmap) {
		return new RuleViolation("План «%s» уже открыт: второй раз открыть его нельзя.".formatted(roadmap.title()));
	}

}
