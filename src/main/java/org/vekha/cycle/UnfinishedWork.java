package org.vekha.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.WholePeriodRows;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

/**
 * What is unfinished of a road map when its time is over, and what is decided about it.
 */
@Component
class UnfinishedWork {

	/** So many items without a decision are named; the others are counted. */
	private static final int MOST_NAMED = 10;

	private final SettledItemRepository settled;

	private final SchoolSupports supports;

	private final Roadmaps roadmaps;

	private final WholePeriodRows wholePeriod;

	private final OpenReports reports;

	private final OpenWork others;

	UnfinishedWork(SettledItemRepository settled, SchoolSupports supports, Roadmaps roadmaps,
			WholePeriodRows wholePeriod, OpenReports reports, OpenWork others) {
		this.settled = settled;
		this.supports = supports;
		this.roadmaps = roadmaps;
		this.wholePeriod = wholePeriod;
		this.reports = reports;
		this.others = others;
	}

	/**
	 * The open rows and the reports that are still awaited.
	 * @param id the id of the year or plan that carries the road map out
	 * @param supported the schools whose support is still to end, and with it the rows
	 * that only they report on
	 */
	List<Unfinished> of(UUID id, UUID roadmapId, Collection<String> supported) {
		var openReports = this.reports.of(id);
		// A row that ends with something else is not asked for twice
		var elsewhere = openReports.stream()
			.flatMap(report -> report.activityIds().stream())
			.collect(Collectors.toCollection(HashSet::new));
		elsewhere.addAll(this.wholePeriod.awaitedFromOnly(roadmapId, supported));
		var rows = this.roadmaps.openActivities(roadmapId)
			.stream()
			.filter(row -> !elsewhere.contains(row.id()))
			.map(row -> new Unfinished(row.id(), Unfinished.Kind.ACTIVITY, row.label(), row.state().title()));
		var others = this.others.of(id)
			.stream()
			.map(item -> new Unfinished(item.id(), Unfinished.Kind.OBJECTIVITY, item.label(), item.state()));
		return Stream
			.concat(Stream.concat(rows, others),
					openReports.stream()
						.map(report -> new Unfinished(report.reportId(), Unfinished.Kind.REPORT, report.label(),
								report.state())))
			.toList();
	}

	/** Keeps the decisions; there must be one about everything that is unfinished. */
	List<UUID> settle(UUID roadmapId, List<Unfinished> unfinished, List<Settlement> settlements) {
		var open = new LinkedHashMap<UUID, Unfinished>();
		unfinished.forEach(item -> open.put(item.itemId(), item));
		// What was finished while the coordinator decided needs no decision any more
		var decided = settlements.stream().filter(settlement -> open.containsKey(settlement.itemId())).toList();
		var kept = new ArrayList<SettledItem>();
		for (var settlement : decided) {
			var item = open.remove(settlement.itemId());
			if (item == null) {
				throw new RuleViolation("О незавершённом принято два решения: оставьте одно.");
			}
			kept.add(new SettledItem(roadmapId, item, settlement));
		}
		if (!open.isEmpty()) {
			throw undecided(open.values());
		}
		return this.settled.saveAll(kept).stream().map(SettledItem::itemId).toList();
	}

	private static RuleViolation undecided(Collection<Unfinished> open) {
		var named = open.stream().limit(MOST_NAMED).map(Unfinished::label).collect(Collectors.joining("; "));
		return new RuleViolation((open.size() > MOST_NAMED)
				? "Примите решение по каждому незавершённому: %s и ещё %d. Одно решение для многих сразу выбирают вверху."
					.formatted(named, open.size() - MOST_NAMED)
				: "Примите решение по каждому незавершённому: %s.".formatted(named));
	}

	/** Carries a decision out, once. */
	void apply(UUID roadmapId, UUID itemId) {
		var item = this.settled.findByRoadmapIdAndItemId(roadmapId, itemId)
			.orElseThrow(() -> new NotFound("Решение по незавершённому не найдено."));
		if (item.applied()) {
			return;
		}
		switch (item.kind()) {
			case ACTIVITY -> this.roadmaps.close(itemId, item.carryOver(), item.reason());
			case SUPPORT -> this.supports.close(itemId, item.carryOver(), item.reason());
			case OBJECTIVITY -> this.others.settle(itemId, item.carryOver(), item.reason());
			case REPORT -> this.reports.settle(itemId, item.carryOver(), item.reason());
		}
		item.markApplied();
	}

}
