package org.vekha.process.matter;

import java.time.Instant;

import org.vekha.document.Matter;

/**
 * Something that was done with a matter.
 *
 * @param reason what was said about it, or {@code null}
 * @param user who did it, or {@code null} if nobody is to be named
 */
record MatterEvent(Matter matter, Act act, String title, String reason, String user, Instant at) {

}
