package org.vekha.process.objectivity;

import java.util.Date;
import java.util.UUID;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.objectivity.Objectivity;
import org.vekha.objectivity.ObjectivitySupport;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.roadmap.CycleStep;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What models ask about the work with a school whose results show signs of bias.
 */
@Component
class ObjectivityAnswers implements RecordKind {

	private final Objectivity objectivity;

	private final SchoolSupports supports;

	private final Schools schools;

	private final DueDays days;

	private final KeyText keys;

	ObjectivityAnswers(Objectivity objectivity, SchoolSupports supports, Schools schools, DueDays days, KeyText keys) {
		this.objectivity = objectivity;
		this.supports = supports;
		this.schools = schools;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.OBJECTIVITY;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.objectivity.get(id).municipalityId();
	}

	/** For instance «Пошехонье · 2026/2027 · Гаютинская СШ · объективность». */
	@Override
	public String keyOf(UUID id) {
		var support = this.objectivity.get(id);
		return this.keys.of(support.municipalityId(), support.schoolYear(),
				this.schools.get(support.schoolId()).shortName(), "объективность");
	}

	@Answers("keys.objectivity")
	public String key(String objectivityId) {
		return keyOf(UUID.fromString(objectivityId));
	}

	/** When a step of the work is due. */
	@Answers("due.objectivity")
	public Date due(String objectivityId, String step) {
		var support = get(objectivityId);
		return this.days.notTooSoon(support.municipalityId(),
				this.objectivity.due(support.id(), CycleStep.valueOf(step)));
	}

	/** The curator of the school; nobody in person where it is on no other list. */
	@Answers("people.objectivityCurator")
	public String curator(String objectivityId) {
		return get(objectivityId).supportId().map(this.supports::get).map(SchoolSupport::curator).orElse(null);
	}

	/** The group of the school. */
	@Answers("people.objectivitySchool")
	public String school(String objectivityId) {
		return this.schools.get(get(objectivityId).schoolId()).group();
	}

	/** The first of those who were appointed to watch, who writes the act. */
	@Answers("people.firstObserver")
	public String firstObserver(String objectivityId) {
		return get(objectivityId).observers().get(0).userId();
	}

	private ObjectivitySupport get(String objectivityId) {
		return this.objectivity.get(UUID.fromString(objectivityId));
	}

}
