package org.vekha.school;

import org.vekha.shared.SchoolYear;

/**
 * How many schools of a municipality had a status in a school year.
 *
 * @param schools those that had it at any time of the year
 * @param held those of them that did not lose it
 */
public record StatusCount(SchoolYear year, long schools, long held) {

}
