package org.vekha.process.school;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What models ask about the support of a school.
 */
@Component
class SupportAnswers implements RecordKind {

	private static final int WORKING_DAYS_FOR_REVISION = 10;

	private final SchoolSupports supports;

	private final Schools schools;

	private final DueDays days;

	private final KeyText keys;

	SupportAnswers(SchoolSupports supports, Schools schools, DueDays days, KeyText keys) {
		this.supports = supports;
		this.schools = schools;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.SUPPORT;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.supports.get(id).municipalityId();
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14». */
	@Override
	public String keyOf(UUID id) {
		var support = this.supports.get(id);
		return this.keys.of(support.municipalityId(), support.schoolYear(),
				this.schools.get(support.schoolId()).shortName());
	}

	@Answers("keys.support")
	public String key(String supportId) {
		return keyOf(UUID.fromString(supportId));
	}

	/** When the support of a school begins: at once, unless its variant starts later. */
	@Answers("due.supportOpens")
	public Date opens(String supportId) {
		var support = get(supportId);
		return this.days.startOf(support.municipalityId(),
				support.startsOn().orElseGet(() -> this.days.today(support.municipalityId())));
	}

	/** When a step of one school's support is due. */
	@Answers("due.school")
	public Date due(String supportId, String step) {
		var support = get(supportId);
		return this.days.notTooSoon(support.municipalityId(), this.supports.due(support.id(), CycleStep.valueOf(step)));
	}

	/** When a returned programme is due again. */
	@Answers("due.revision")
	public Date revision(String supportId) {
		var support = get(supportId);
		return this.days.notTooSoon(support.municipalityId(), this.supports.due(support.id(), CycleStep.PROGRAMME),
				WORKING_DAYS_FOR_REVISION);
	}

	/** The user who was appointed the school's curator. */
	@Answers("people.curator")
	public String curator(String supportId) {
		return get(supportId).curator();
	}

	/** The group of the supported school. */
	@Answers("people.school")
	public String school(String supportId) {
		return group(get(supportId).schoolId());
	}

	/** The groups of the two schools that sign a contract of co-operation. */
	@Answers("people.contractParties")
	public List<String> contractParties(String supportId) {
		var support = get(supportId);
		return Stream.concat(Stream.of(support.schoolId()), support.partnerSchoolId().stream())
			.map(this::group)
			.toList();
	}

	private SchoolSupport get(String supportId) {
		return this.supports.get(UUID.fromString(supportId));
	}

	private String group(String schoolId) {
		return this.schools.get(schoolId).group();
	}

}
