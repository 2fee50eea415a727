package org.vekha.risk;

import java.util.UUID;

/**
 * Whose risk profile it is: the support of a school in a year.
 */
public record Assessed(UUID supportId, UUID yearId, String schoolId, String municipalityId) {

}
