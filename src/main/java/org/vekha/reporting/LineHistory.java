package org.vekha.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.vekha.roadmap.ActivityState;

/**
 * What the reports of earlier periods said of each line.
 */
final class LineHistory {

	private final Map<UUID, LineReport> latest = new HashMap<>();

	/** Lines that are finished, and when their report came in. */
	private final Map<UUID, LocalDate> finished = new HashMap<>();

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
			.forEach(report -> report.lines()
				.stream()
				.filter(line -> line.outcome() != null)
				.forEach(line -> add(line, report.submittedOn())));
	}

	/** What was said of the line last. */
	Optional<LineReport> latest(UUID lineId) {
		return Optional.ofNullable(this.latest.get(lineId));
	}

	/** Whether nothing more is to be said of the line. */
	boolean isFinished(UUID lineId) {
		return this.finished.containsKey(lineId);
	}

	/** When it was reported as done, or {@code null}. */
	LocalDate finishedOn(UUID lineId) {
		return this.finished.get(lineId);
	}

	/**
	 * The final state of a whole-year activity.
	 * @param last what the last report says, or {@code null} if it says nothing
	 */
	ActivityState result(UUID activityId, LineOutcome last) {
		if (last == LineOutcome.DONE || last == null && isFinished(activityId)) {
			return ActivityState.DONE;
		}
		return (last != null && last != LineOutcome.NOT_DONE || this.worked.contains(activityId))
				? ActivityState.PARTLY_DONE : ActivityState.NOT_DONE;
	}

	private void add(ReportLine line, LocalDate reportedOn) {
		this.latest.put(line.lineId(), line.answer());
		if (line.outcome() == LineOutcome.DONE) {
			this.finished.put(line.lineId(), reportedOn);
		}
		else {
			this.finished.remove(line.lineId());
		}
		if (line.outcome() != LineOutcome.NOT_DONE) {
			this.worked.add(line.lineId());
		}
	}

}
