package org.vekha.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.GivenAssignment;
import org.vekha.cycle.MunicipalYears;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.NotFound;

/**
 * What the round tables of all municipalities asked for.
 */
@Service
@Transactional
public class Assignments {

	private static final int MOST_SHOWN = 50;

	private final AssignmentRepository repository;

	private final MunicipalYears years;

	private final Municipalities municipalities;

	private final Clock clock;

	Assignments(AssignmentRepository repository, MunicipalYears years, Municipalities municipalities, Clock clock) {
		this.repository = repository;
		this.years = years;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/**
	 * Takes up the assignments of a round table, to be followed up one by one.
	 * @return their ids, in the order of the minutes
	 */
	public List<UUID> give(UUID yearId, List<GivenAssignment> given) {
		var year = this.years.get(yearId);
		var assignments = given.stream()
			.map(each -> new Assignment(year.id(), year.municipalityId(), year.schoolYear(), each))
			.toList();
		return this.repository.saveAll(assignments).stream().map(Assignment::id).toList();
	}

	@Transactional(readOnly = true)
	public Assignment get(UUID id) {
		return this.repository.findById(id).orElseThrow(() -> new NotFound("Поручение не найдено."));
	}

	/** Takes what was done; it is over with that unless somebody has to accept it. */
	public void report(UUID id, String text, boolean acceptanceNeeded) {
		var assignment = get(id);
		assignment.report(text, acceptanceNeeded, today(assignment));
	}

	public void accept(UUID id) {
		var assignment = get(id);
		assignment.accept(today(assignment));
	}

	public void giveBack(UUID id, String remark) {
		get(id).giveBack(remark);
	}

	/** The assignments of a year's round table, the most urgent first. */
	@Transactional(readOnly = true)
	public List<Assignment> of(UUID yearId) {
		return this.repository.findByYearIdOrderByDueAscTextAsc(yearId);
	}

	/**
	 * What is still open in a municipality, of whichever year, the most urgent first;
	 * fifty at most.
	 */
	@Transactional(readOnly = true)
	public List<Assignment> open(String municipalityId) {
		return this.repository.findByMunicipalityIdAndStateNotOrderByDueAscTextAsc(municipalityId, AssignmentState.DONE,
				Limit.of(MOST_SHOWN));
	}

	private LocalDate today(Assignment assignment) {
		return this.municipalities.get(assignment.municipalityId()).today(this.clock);
	}

}
