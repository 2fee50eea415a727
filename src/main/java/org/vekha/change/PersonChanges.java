package org.vekha.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.RunningPlans;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.programme.Reviews;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.shared.RuleViolation;

/**
 * Replaces those who accompany or review schools: all schools of somebody, or some.
 */
@Service
@Transactional
public class PersonChanges {

	private final PersonChangeRepository repository;

	private final YearChanges changes;

	private final RunningPlans running;

	private final SchoolSupports supports;

	private final Reviews reviews;

	PersonChanges(PersonChangeRepository repository, YearChanges changes, RunningPlans running, SchoolSupports supports,
			Reviews reviews) {
		this.repository = repository;
		this.changes = changes;
		this.running = running;
		this.supports = supports;
		this.reviews = reviews;
	}

	/** What somebody has in the years under way that has not ended. */
	@Transactional(readOnly = true)
	public List<SchoolSupport> of(String municipalityId, AppointedRole role, String userId) {
		return this.running.underWay(municipalityId)
			.stream()
			.filter(year -> year.kind() == RoadmapKind.MUNICIPAL)
			.flatMap(year -> this.supports.of(year.id()).stream())
			.filter(SchoolSupport::goingOn)
			.filter(support -> has(support, role, userId))
			.toList();
	}

	/**
	 * Writes down who takes over what; nothing has changed yet.
	 * @param supportIds the schools; all that the former has if there are none
	 * @return the supports that are handed over
	 */
	public List<UUID> plan(UUID changeId, Replacement replacement, Collection<UUID> supportIds, Paper paper) {
		var change = this.changes.get(changeId);
		var all = of(change.municipalityId(), replacement.role(), replacement.former());
		var chosen = all.stream().filter(support -> supportIds.isEmpty() || supportIds.contains(support.id())).toList();
		if (chosen.isEmpty() || !supportIds.isEmpty() && chosen.size() < supportIds.size()) {
			throw new RuleViolation("%s этих школ – не тот, кого вы заменяете: отметьте только его школы."
				.formatted(replacement.role().title()));
		}
		if (replacement.role() == AppointedRole.EXPERT
				&& chosen.stream().anyMatch(support -> support.experts().contains(replacement.successor()))) {
			throw new RuleViolation("Новый эксперт уже оценивает программу одной из этих школ: выберите другого.");
		}
		this.changes.decide(change, paper, "%s: замена, школ: %d".formatted(replacement.role().title(), chosen.size()),
				replacement.since());
		var planned = new ArrayList<PersonChange>();
		for (int index = 0; index < chosen.size(); index++) {
			planned.add(new PersonChange(changeId, index + 1, chosen.get(index).id(), replacement));
		}
		this.repository.saveAll(planned);
		return chosen.stream().map(SchoolSupport::id).toList();
	}

	/**
	 * Hands over the next schools.
	 * @return what has somebody else now
	 */
	public List<PersonChange> carryOut(UUID changeId, int most) {
		var done = new ArrayList<PersonChange>();
		for (var one : this.repository.findByChangeIdAndStateOrderByPosition(changeId, PersonChange.State.PLANNED,
				Limit.of(most))) {
			var support = this.supports.get(one.supportId());
			var stillHis = support.goingOn() && has(support, one.role(), one.former());
			if (stillHis) {
				handOver(one);
				done.add(one);
			}
			one.end(stillHis);
		}
		return done;
	}

	@Transactional(readOnly = true)
	public boolean pending(UUID changeId) {
		return this.repository.existsByChangeIdAndState(changeId, PersonChange.State.PLANNED);
	}

	/**
	 * A page of what somebody hands over.
	 * @param page the number of the page, the first is 0
	 */
	@Transactional(readOnly = true)
	public List<PersonChange> of(UUID changeId, int page) {
		return this.repository.findByChangeIdOrderByPosition(changeId, PageRequest.of(page, DateMoves.PAGE_SIZE));
	}

	/** Who had the school before, the oldest first. */
	@Transactional(readOnly = true)
	public List<PersonChange> history(UUID supportId) {
		return this.repository.findBySupportIdOrderBySince(supportId);
	}

	private void handOver(PersonChange one) {
		if (one.role() == AppointedRole.CURATOR) {
			this.supports.replaceCurator(one.supportId(), one.former(), one.successor());
		}
		else {
			this.supports.replaceExpert(one.supportId(), one.former(), one.successor());
			this.reviews.handOver(one.supportId(), one.former(), one.successor());
		}
	}

	private static boolean has(SchoolSupport support, AppointedRole role, String userId) {
		return (role == AppointedRole.CURATOR) ? support.curator().equals(userId) : support.experts().contains(userId);
	}

}
