package org.vekha.reporting;

/**
 * How many lines of all reports for a period have come how far.
 *
 * @param overdue of those that are not done, how many were due before the period ended
 * @param withoutPaper of those with a result, how many lack the document that is expected
 * @param remarks how many lines were given back with a remark
 */
public record LineFigures(long asked, long done, long partlyDone, long inProgress, long notDone, long overdue,
		long withoutPaper, long remarks) {

}
