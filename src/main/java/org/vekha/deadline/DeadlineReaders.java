package org.vekha.deadline;

import org.springframework.stereotype.Service;

/**
 * Readers of deadlines that know a municipality's school calendars.
 */
@Service
public class DeadlineReaders {

	/**
	 * A reader for a road map.
	 * @param plan from when to when the road map is to be carried out, with a start
	 */
	public DeadlineReader of(String municipalityId, Period plan) {
		return DeadlineReader.usual(plan);
	}

}
