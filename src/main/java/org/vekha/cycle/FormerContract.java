package org.vekha.cycle;

import java.time.LocalDate;

/**
 * A contract that ended because the school got another partner.
 *
 * @param partnerSchoolId id of the school that it was with
 */
public record FormerContract(String partnerSchoolId, String number, LocalDate date, String subject) {

}
