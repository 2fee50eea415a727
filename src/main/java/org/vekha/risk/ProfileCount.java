package org.vekha.risk;

import java.util.UUID;

/**
 * How many factors of a school's profile are acute, and how many significant.
 */
public record ProfileCount(UUID supportId, long acute, long significant) {

}
