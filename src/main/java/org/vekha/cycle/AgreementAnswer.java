package org.vekha.cycle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody says of an agreement when asked after it.
 *
 * @param newDue until when it is put off; only where it is
 */
public record AgreementAnswer(UUID agreementId, AgreementState state, LocalDate newDue, String note) {

	FollowUp on(LocalDate day) {
		return new FollowUp(this.state, day, this.newDue, this.note);
	}

}
