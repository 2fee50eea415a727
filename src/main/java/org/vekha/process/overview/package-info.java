/**
 * The pictures of a municipality's year for those who watch over it: what is on today,
 * how far the schools are, what a school's years were like, indicators, the load of the
 * months ahead, municipalities side by side. They only read.
 */
package org.vekha.process.overview;
