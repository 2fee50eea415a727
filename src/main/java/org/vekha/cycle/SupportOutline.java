package org.vekha.cycle;

import java.util.UUID;

/**
 * Which school is supported, and how that stands: enough for a list of many.
 */
public record SupportOutline(UUID supportId, String schoolId, SupportState state) {

}
