package org.vekha.process.year;

import org.vekha.cycle.MunicipalYear;
import org.vekha.process.model.FollowUps;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;

import org.springframework.stereotype.Component;

/**
 * The wait for facts of indicators that come after the year, as a running process.
 */
@Component
class LateFactsProcess {

	static final String KEY = "late-facts";

	/** Answers to the gateways of the model. */
	static final class Variables {

		static final String FACTS_COMPLETE = "factsComplete";

		private Variables() {
		}

	}

	private final FollowUps followUps;

	private final Keys keys;

	LateFactsProcess(FollowUps followUps, Keys keys) {
		this.followUps = followUps;
		this.keys = keys;
	}

	void start(MunicipalYear year) {
		this.followUps.start(KEY, year.municipalityId(),
				this.keys.of(Ids.YEAR, year.id()) + " · ожидаемые значения показателей", Ids.YEAR, year.id());
	}

}
