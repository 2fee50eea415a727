package org.vekha.process.overview;

/**
 * How much of each list is read.
 *
 * @param groups lines that hold others: schools, what several were asked for
 * @param inGroup lines in each of them
 * @param rows lines of all other lists
 * @param most lines in all that others hold, so that a file can still be written
 */
record TodayLimits(int groups, int inGroup, int rows, int most) {

	static final TodayLimits SCREEN = new TodayLimits(8, 4, 12, 32);

	/** All of it, for as long as it can be a municipality's. */
	static final TodayLimits FILE = new TodayLimits(1000, 1000, 2000, 10_000);

}
