package org.vekha.process.assignment;

import java.util.UUID;

import org.vekha.process.model.FollowUps;
import org.vekha.process.model.Ids;
import org.vekha.process.model.Keys;

import org.springframework.stereotype.Component;

/**
 * What a round table asked for, as a running process beside the year.
 */
@Component
public class AssignmentProcess {

	public static final String KEY = "assignment";

	/** Answers to the gateways of the model. */
	static final class Variables {

		static final String ACCEPTANCE_NEEDED = "acceptanceNeeded";

		static final String ASSIGNMENT_ACCEPTED = "assignmentAccepted";

		private Variables() {
		}

	}

	private final FollowUps followUps;

	private final Keys keys;

	AssignmentProcess(FollowUps followUps, Keys keys) {
		this.followUps = followUps;
		this.keys = keys;
	}

	/** Hands an assignment over to whoever carries it out. */
	public void start(UUID assignmentId, String municipalityId) {
		this.followUps.start(KEY, municipalityId, this.keys.of(Ids.ASSIGNMENT, assignmentId), Ids.ASSIGNMENT,
				assignmentId);
	}

}
