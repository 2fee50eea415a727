package org.vekha.process.activity;

import java.util.Date;
import java.util.UUID;

import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.roadmap.Roadmaps;

import org.springframework.stereotype.Component;

/**
 * What models ask about a row of a road map.
 */
@Component
class ActivityAnswers implements RecordKind {

	private final Roadmaps roadmaps;

	private final DueDays days;

	private final KeyText keys;

	ActivityAnswers(Roadmaps roadmaps, DueDays days, KeyText keys) {
		this.roadmaps = roadmaps;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.ACTIVITY;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.roadmaps.get(this.roadmaps.activity(id).roadmapId()).municipalityId();
	}

	/** For instance «Юрга · 2026/2027 · п. 18 Семинары для учителей». */
	@Override
	public String keyOf(UUID id) {
		var row = this.roadmaps.activity(id);
		var roadmap = this.roadmaps.get(row.roadmapId());
		return this.keys.of(roadmap.municipalityId(), roadmap.schoolYear(), row.label());
	}

	@Answers("keys.activity")
	public String key(String activityId) {
		return keyOf(UUID.fromString(activityId));
	}

	/**
	 * Until when an activity without a date of its own has to get one: the end of its
	 * road map.
	 */
	@Answers("due.activity")
	public Date due(String activityId) {
		var roadmap = this.roadmaps.get(this.roadmaps.activity(UUID.fromString(activityId)).roadmapId());
		return this.days.notTooSoon(roadmap.municipalityId(), roadmap.period().end());
	}

}
