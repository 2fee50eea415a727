package org.vekha.process.overview;

/**
 * How much of each list is read.
 *
 * @param groups lines that hold others: schools, what several were asked for
 * @param inGroup lines in each of them
 * @param rows lines of all other lists
 */
record TodayLimits(int groups, int inGroup, int rows) {

	static final TodayLimits SCREEN = new TodayLimits(8, 4, 12);

	/** All of it, for as long as it can be a municipality's. */
	static final TodayLimits FILE = new TodayLimits(1000, 1000, 2000);

}
