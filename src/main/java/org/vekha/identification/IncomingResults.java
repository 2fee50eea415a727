package org.vekha.identification;

import java.util.List;

import org.vekha.assessment.AssessmentResult;

/**
 * Results of a school that are not recorded yet.
 *
 * @param key what tells the school from others
 * @param schoolId the registered school, or {@code null} if there is none
 */
public record IncomingResults(String key, String schoolId, List<AssessmentResult> results) {

}
