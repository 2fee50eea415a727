package org.vekha.reporting;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.cycle.RunningPlan;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Reporter;
import org.vekha.roadmap.RoadmapKind;

/**
 * Who writes a report, and as a part of which year, plan and support.
 *
 * @param yearId the year, or {@code null} in a plan of a school
 * @param planId the plan, or {@code null} in a year
 * @param supportId the support, or {@code null} for a body's report
 * @param schoolId the school, or {@code null} where there is none
 */
@Embeddable
record ReportAuthor(UUID yearId, UUID planId, UUID supportId, String schoolId, @Enumerated(EnumType.STRING) Body body) {

	static ReportAuthor school(UUID yearId, UUID supportId, String schoolId) {
		return new ReportAuthor(yearId, null, supportId, schoolId, Body.SCHOOL);
	}

	static ReportAuthor lead(RunningPlan running, Reporter lead) {
		var municipal = running.kind() == RoadmapKind.MUNICIPAL;
		return new ReportAuthor(municipal ? running.id() : null, municipal ? null : running.id(), null, lead.schoolId(),
				lead.body());
	}

	UUID runningId() {
		return (this.yearId != null) ? this.yearId : this.planId;
	}

	Reporter reporter() {
		return new Reporter(this.body, this.schoolId);
	}

}
