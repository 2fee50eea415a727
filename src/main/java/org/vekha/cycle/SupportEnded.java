package org.vekha.cycle;

import java.util.UUID;

/**
 * The support of a school has ended: nothing more is expected of the school for it.
 */
public record SupportEnded(UUID supportId) {

}
