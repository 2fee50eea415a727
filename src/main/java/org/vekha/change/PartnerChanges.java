package org.vekha.change;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.cycle.SchoolSupports;
import org.vekha.school.Schools;
import org.vekha.shared.RuleViolation;

/**
 * Notes that a school gets another partner school, and on what paper.
 */
@Service
@Transactional
public class PartnerChanges {

	private final YearChanges changes;

	private final SchoolSupports supports;

	private final Schools schools;

	PartnerChanges(YearChanges changes, SchoolSupports supports, Schools schools) {
		this.changes = changes;
		this.supports = supports;
		this.schools = schools;
	}

	/**
	 * Writes the change down; who the partner is, the support knows.
	 * @throws RuleViolation if the school belongs to somebody else, or the new partner is
	 * no school of its own any more
	 */
	public void note(UUID changeId, UUID supportId, String partnerSchoolId, Paper paper) {
		var change = this.changes.get(changeId);
		var support = this.supports.get(supportId);
		if (!support.municipalityId().equals(change.municipalityId())) {
			throw new RuleViolation("Школа другого муниципалитета: выберите школу из списка.");
		}
		var partner = this.schools.get(partnerSchoolId);
		if (partner.mergedInto().isPresent()) {
			throw new RuleViolation("%s присоединена к другой школе: выберите ту.".formatted(partner.shortName()));
		}
		var summary = "%s: новая школа-партнёр – %s".formatted(this.schools.get(support.schoolId()).shortName(),
				partner.shortName());
		this.changes.decide(change, paper, summary, this.changes.today(change));
	}

}
