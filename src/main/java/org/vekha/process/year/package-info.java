/**
 * The yearly cycle as a process; the demo starts a year through it.
 */
@NamedInterface("year")
package org.vekha.process.year;

import org.springframework.modulith.NamedInterface;
