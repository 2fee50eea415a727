package org.vekha.process.activity;

import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;

import org.vekha.process.engine.Answers;
import org.vekha.process.model.ActingGroups;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.Roadmaps;
import org.vekha.school.Schools;

import org.springframework.stereotype.Component;

/**
 * What models ask about what one body does of an activity.
 */
@Component
class PartAnswers implements RecordKind {

	private final ActivityParts parts;

	private final Roadmaps roadmaps;

	private final Schools schools;

	private final ActingGroups acting;

	private final DueDays days;

	private final KeyText keys;

	PartAnswers(ActivityParts parts, Roadmaps roadmaps, Schools schools, ActingGroups acting, DueDays days,
			KeyText keys) {
		this.parts = parts;
		this.roadmaps = roadmaps;
		this.schools = schools;
		this.acting = acting;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.PART;
	}

	@Override
	public String municipalityOf(UUID id) {
		return roadmapOf(this.parts.get(id)).municipalityId();
	}

	/** For instance «Юрга · 2026/2027 · п. 18 Семинары для учителей · январь». */
	@Override
	public String keyOf(UUID id) {
		var part = this.parts.get(id);
		var row = this.roadmaps.activity(part.activityId());
		var roadmap = this.roadmaps.get(row.roadmapId());
		var whose = new ArrayList<Object>();
		whose.add(roadmap.schoolYear());
		whose.add(row.content().labelFor(part.body()));
		if (part.schoolId() != null) {
			whose.add(this.schools.get(part.schoolId()).shortName());
		}
		if (part.occurrence() != null) {
			whose.add(part.occurrence());
		}
		return this.keys.of(roadmap.municipalityId(), whose.toArray());
	}

	@Answers("keys.part")
	public String key(String partId) {
		return keyOf(UUID.fromString(partId));
	}

	/** When somebody's part of an activity begins. */
	@Answers("due.partOpens")
	public Date opens(String partId) {
		var part = get(partId);
		return this.days.startOf(roadmapOf(part).municipalityId(), part.opensOn());
	}

	/** When somebody's part of an activity is due. */
	@Answers("due.part")
	public Date due(String partId) {
		var part = get(partId);
		return this.days.endOf(roadmapOf(part).municipalityId(), part.dueOn());
	}

	/** The group that carries out a part of an activity and reports on it. */
	@Answers("people.partReporters")
	public String reporters(String partId) {
		var part = get(partId);
		return this.acting.of(part.reporter(), roadmapOf(part).municipalityId());
	}

	private ActivityPart get(String partId) {
		return this.parts.get(UUID.fromString(partId));
	}

	private Roadmap roadmapOf(ActivityPart part) {
		return this.roadmaps.get(this.roadmaps.activity(part.activityId()).roadmapId());
	}

}
