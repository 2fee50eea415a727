package org.vekha.reporting;

/**
 * How many reports of a school are in.
 */
public record ReportCount(String schoolId, long accepted, long planned) {

}
