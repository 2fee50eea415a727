package org.vekha.process.overview;

/**
 * A phase of the year, or an activity: what every school has a cell for.
 *
 * @param key by which the address names it
 */
record YearColumn(String key, String title) {

}
