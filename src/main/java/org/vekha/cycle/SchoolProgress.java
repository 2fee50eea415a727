package org.vekha.cycle;

/**
 * How far a supported school has come in its year.
 *
 * @param done how many steps it has taken
 * @param overdue how many steps it should have taken by now
 */
public record SchoolProgress(String schoolId, long done, long overdue) {

}
