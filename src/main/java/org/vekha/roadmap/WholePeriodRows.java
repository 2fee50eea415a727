package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.deadline.DeadlineKind;

/**
 * The activities that run all the time. Nobody has a task for them; they are told of in
 * the reports of the periods, and end when the last of those who report has said how.
 */
@Service
@Transactional
public class WholePeriodRows {

	private final Roadmaps roadmaps;

	private final ActivityRows rows;

	private final ActivityPartRepository parts;

	WholePeriodRows(Roadmaps roadmaps, ActivityRows rows, ActivityPartRepository parts) {
		this.roadmaps = roadmaps;
		this.rows = rows;
		this.parts = parts;
	}

	/** Those of the road map that are not over. */
	@Transactional(readOnly = true)
	public List<Activity> open(UUID roadmapId) {
		return this.roadmaps.openActivities(roadmapId)
			.stream()
			.filter(row -> row.deadline().kind() == DeadlineKind.WHOLE_PERIOD)
			.toList();
	}

	/** Notes who is going to report on the row; may be repeated, and others added. */
	public void expect(UUID activityId, Collection<Reporter> reporters) {
		var activity = this.rows.lock(activityId);
		var known = new ArrayList<>(this.parts.findByActivityIdOrderByPosition(activityId));
		if (activity.state().isFinal()) {
			return;
		}
		var expected = known.stream().map(ActivityPart::reporter).collect(Collectors.toSet());
		var year = WorkYear.of(this.roadmaps.get(activity.roadmapId()));
		for (var reporter : reporters) {
			if (expected.add(reporter)) {
				var part = new ActivityPart(activityId, known.size() + 1, PlannedPart.inReports(reporter, year));
				part.open();
				known.add(this.parts.save(part));
			}
		}
		activity.start();
	}

	/** Whether the reporter is asked about the row for itself. */
	@Transactional(readOnly = true)
	public boolean expects(UUID activityId, Reporter reporter) {
		return this.parts.findOnly(activityId, reporter.body(), reporter.schoolId()).isPresent();
	}

	/**
	 * Ends what one of the reporters has to say of the row, and with the last of them the
	 * row.
	 */
	public void end(UUID activityId, Reporter reporter, ActivityState state, LocalDate day, String basis) {
		var activity = this.rows.lock(activityId);
		var part = this.parts.findOnly(activityId, reporter.body(), reporter.schoolId());
		if (part.isPresent()) {
			part.get().end(state, day);
			this.rows.derive(activity, day, basis);
		}
		else if (reporter.schoolId() == null && !this.parts.existsByActivityId(activityId)) {
			// Of a year that was begun when rows did not know who reports on them
			activity.end(state, day, basis);
		}
	}

	/** The open rows of the road map of which something is awaited from the school. */
	@Transactional(readOnly = true)
	public List<UUID> awaitedFrom(UUID roadmapId, String schoolId) {
		// In the order in which rows are locked everywhere, which the database does not
		// know
		return this.parts.findAwaitedFrom(roadmapId, DeadlineKind.WHOLE_PERIOD, schoolId, ActivityState.finalStates())
			.stream()
			.sorted()
			.toList();
	}

	/** The open rows of which nothing is awaited but what these schools will say. */
	@Transactional(readOnly = true)
	public Set<UUID> awaitedFromOnly(UUID roadmapId, Collection<String> schoolIds) {
		var reporters = schoolIds.stream().map(Reporter::school).collect(Collectors.toSet());
		return awaited(roadmapId).stream()
			.collect(Collectors.groupingBy(ActivityPart::activityId,
					Collectors.mapping(ActivityPart::reporter, Collectors.toSet())))
			.entrySet()
			.stream()
			.filter(row -> reporters.containsAll(row.getValue()))
			.map(row -> row.getKey())
			.collect(Collectors.toSet());
	}

	private List<ActivityPart> awaited(UUID roadmapId) {
		return this.parts.findOpen(roadmapId, DeadlineKind.WHOLE_PERIOD, ActivityState.finalStates());
	}

}
