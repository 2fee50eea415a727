package org.vekha.process.objectivity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.vekha.cycle.Track;
import org.vekha.deadline.Deadline;
import org.vekha.objectivity.Objectivity;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.RunningYears;
import org.vekha.process.access.Participants;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;

import org.springframework.stereotype.Component;

/**
 * Starts {@code biased-results} for schools, each in a district of its own whose year is
 * under way.
 */
@Component
class ObjectivityTracks {

	/** The number of the row that is the re-check of works. */
	static final String ROW_OF_RECHECK = "5";

	private static final Deadline MARCH = Deadline.interval("март", LocalDate.of(2027, 3, 1),
			LocalDate.of(2027, 3, 31));

	private final Districts districts;

	private final RunningYears years;

	private final Objectivity objectivity;

	private final RuntimeService runtime;

	private final Keys keys;

	private final Participants participants;

	private final Jobs jobs;

	ObjectivityTracks(Districts districts, RunningYears years, Objectivity objectivity, RuntimeService runtime,
			Keys keys, Participants participants, Jobs jobs) {
		this.districts = districts;
		this.years = years;
		this.objectivity = objectivity;
		this.runtime = runtime;
		this.keys = keys;
		this.participants = participants;
		this.jobs = jobs;
	}

	/** A school that is on the list of schools with low results, too. */
	ObjectivityTrack startOnBothLists() {
		return start(1);
	}

	/** A school that is on no other list. */
	ObjectivityTrack start() {
		return start(2);
	}

	private ObjectivityTrack start(int school) {
		var district = this.districts.open(1,
				Districts.row(ROW_OF_RECHECK, MARCH, Body.EDUCATION_DEPARTMENT, CycleStep.OBJECTIVITY_RECHECK));
		var year = this.years.start(district, Track.full(), List.of(), List.of(district.school(school)));
		var id = this.objectivity.plan(year.id()).get(0);
		var instance = this.runtime.startProcessInstanceByKey(BiasedResultsProcess.KEY,
				this.keys.of(Ids.OBJECTIVITY, id), Map.of(Ids.OBJECTIVITY, id.toString()));
		this.jobs.fireDue(district.id());
		return new ObjectivityTrack(district, school, year, id, instance, this.participants, this.jobs);
	}

}
