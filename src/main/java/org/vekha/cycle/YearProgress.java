package org.vekha.cycle;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how far the schools of a year have come, in one query however many they are.
 */
@Service
@Transactional(readOnly = true)
public class YearProgress {

	/** The contract runs beside the others. */
	static final Comparator<ScheduledStep> ORDER_OF_THE_CYCLE = Comparator
		.comparing((ScheduledStep step) -> step.step() == CycleStep.CONTRACT)
		.thenComparing(ScheduledStep::step);

	private final SchoolProgressRepository repository;

	private final ScheduledStepRepository steps;

	private final MunicipalYears years;

	private final Municipalities municipalities;

	private final Clock clock;

	YearProgress(SchoolProgressRepository repository, ScheduledStepRepository steps, MunicipalYears years,
			Municipalities municipalities, Clock clock) {
		this.repository = repository;
		this.steps = steps;
		this.years = years;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/** The supported schools, each with its steps counted. */
	public List<SchoolProgress> of(UUID yearId) {
		var today = this.municipalities.get(this.years.get(yearId).municipalityId()).today(this.clock);
		var ended = Arrays.stream(ActivityState.values()).filter(ActivityState::isFinal).toList();
		return this.repository.find(yearId, today, ended);
	}

	/**
	 * The step at which each of these schools is now; none for one that has taken all.
	 */
	public Map<UUID, ScheduledStep> current(Collection<UUID> supportIds) {
		return this.steps.findBySupportIdInAndStateNotIn(supportIds, ActivityState.finalStates())
			.stream()
			.collect(Collectors.toMap(ScheduledStep::supportId, Function.identity(),
					BinaryOperator.minBy(ORDER_OF_THE_CYCLE)));
	}

}
