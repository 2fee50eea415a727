package org.vekha.cycle;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far all schools of a year have come, step by step, however many they are.
 */
@Service
@Transactional(readOnly = true)
public class SchoolSteps {

	private final SchoolStepRepository repository;

	SchoolSteps(SchoolStepRepository repository) {
		this.repository = repository;
	}

	/**
	 * The support of each school of the year: of one that left and came back, the last.
	 */
	public Collection<SupportLine> supports(UUID yearId) {
		return this.repository.findSupports(yearId)
			.stream()
			.collect(Collectors.toMap(SupportLine::schoolId, line -> line, BinaryOperator.maxBy(SupportLine.LATEST)))
			.values();
	}

	/** The steps of all supports of the year. */
	public List<SchoolStep> of(UUID yearId) {
		return this.repository.findSteps(yearId);
	}

	/** The steps of one support. */
	public List<SchoolStep> ofSupport(UUID supportId) {
		return this.repository.findStepsOf(supportId);
	}

}
