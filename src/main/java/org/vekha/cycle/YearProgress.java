package org.vekha.cycle;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.vekha.municipality.Municipalities;
import org.vekha.roadmap.ActivityState;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how far the schools of a year have come, in one query however many they are.
 */
@Service
@Transactional(readOnly = true)
public class YearProgress {

	private final SchoolProgressRepository repository;

	private final MunicipalYears years;

	private final Municipalities municipalities;

	private final Clock clock;

	YearProgress(SchoolProgressRepository repository, MunicipalYears years, Municipalities municipalities,
			Clock clock) {
		this.repository = repository;
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

}
