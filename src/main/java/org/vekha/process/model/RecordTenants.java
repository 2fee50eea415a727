package org.vekha.process.model;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.vekha.change.YearChanges;
import org.vekha.cycle.Assignments;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupports;
import org.vekha.intake.RoadmapImports;
import org.vekha.objectivity.Objectivity;
import org.vekha.process.engine.TenantSource;
import org.vekha.programme.Reviews;
import org.vekha.reporting.PeriodSummaries;
import org.vekha.reporting.QuarterlyReports;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

import static java.util.Map.entry;

/**
 * Knows the municipality of every record about which an instance can be started.
 */
@Component
class RecordTenants implements TenantSource {

	private final Map<String, Function<UUID, String>> municipalityById;

	RecordTenants(RunningPlans running, SchoolSupports supports, Reviews reviews, QuarterlyReports reports,
			PeriodSummaries summaries, Roadmaps roadmaps, ActivityParts parts, RoadmapImports roadmapImports,
			YearChanges changes, Assignments assignments, Objectivity objectivity) {
		Function<UUID, String> ofRunning = id -> running.get(id).municipalityId();
		Function<UUID, String> ofSupport = id -> supports.get(id).municipalityId();
		Function<UUID, String> ofActivity = id -> roadmaps.get(roadmaps.activity(id).roadmapId()).municipalityId();
		this.municipalityById = Map.ofEntries(entry(Ids.YEAR, ofRunning), entry(Ids.PLAN, ofRunning),
				entry(Ids.SUPPORT, ofSupport), entry(Ids.REVIEW, id -> ofSupport.apply(reviews.get(id).supportId())),
				entry(Ids.REPORT, id -> ofRunning.apply(reports.get(id).runningId())), entry(Ids.ACTIVITY, ofActivity),
				entry(Ids.PART, id -> ofActivity.apply(parts.get(id).activityId())),
				entry(Ids.ROADMAP_IMPORT, id -> roadmapImports.get(id).municipalityId()),
				entry(Ids.PERIOD_SUMMARY, id -> summaries.get(id).municipalityId()),
				entry(Ids.OBJECTIVITY, id -> objectivity.get(id).municipalityId()),
				entry(Ids.CHANGE, id -> changes.get(id).municipalityId()),
				entry(Ids.ASSIGNMENT, id -> assignments.get(id).municipalityId()));
	}

	@Override
	public Optional<String> tenantOf(Map<String, Object> variables) {
		return this.municipalityById.entrySet()
			.stream()
			.filter(each -> variables.get(each.getKey()) instanceof String)
			.map(each -> each.getValue().apply(UUID.fromString((String) variables.get(each.getKey()))))
			.findFirst();
	}

}
