package org.vekha.reporting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.vekha.roadmap.ActivityState;

/**
 * What the reports of earlier periods said of each line.
 */
final class LineHistory {

	private final Map<UUID, LineOutcome> latest = new HashMap<>();

	/** Lines on which there was work in some period. */
	private final Set<UUID> worked = new HashSet<>();

	/**
	 * Reads the history of a report.
	 * @param reports the reports of the same reporter in the year
	 */
	LineHistory(List<QuarterlyReport> reports, int beforePeriod) {
		reports.stream()
			.filter(report -> report.period().number() < beforePeriod)
			.sorted(Comparator.comparing(report -> report.period().number()))
			.flatMap(report -> report.lines().stream())
			.filter(line -> line.outcome() != null)
			.forEach(this::add);
	}

	/** The lines with what is known already: nobody answers the same thing twice. */
	List<ReportLine> prefill(List<ReportLine> lines) {
		return lines.stream()
			.map(line -> (line.outcome() == null && this.latest.containsKey(line.lineId()))
					? line.answered(this.latest.get(line.lineId()), null) : line)
			.toList();
	}

	/**
	 * The final state of a whole-year activity.
	 * @param last what the last report says, or {@code null} if there is none
	 */
	ActivityState result(UUID activityId, LineOutcome last) {
		if (last == LineOutcome.DONE) {
			return ActivityState.DONE;
		}
		return (last == LineOutcome.IN_PROGRESS || this.worked.contains(activityId)) ? ActivityState.PARTLY_DONE
				: ActivityState.NOT_DONE;
	}

	private void add(ReportLine line) {
		this.latest.put(line.lineId(), line.outcome());
		if (line.outcome() != LineOutcome.NOT_DONE) {
			this.worked.add(line.lineId());
		}
	}

}
