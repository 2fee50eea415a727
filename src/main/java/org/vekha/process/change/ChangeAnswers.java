package org.vekha.process.change;

import java.util.Date;
import java.util.UUID;

import org.vekha.change.SchoolPauses;
import org.vekha.change.YearChanges;
import org.vekha.process.engine.Answers;
import org.vekha.process.model.DueDays;
import org.vekha.process.model.Ids;
import org.vekha.process.model.KeyText;
import org.vekha.process.model.RecordKind;

import org.springframework.stereotype.Component;

/**
 * What models ask about a change in the middle of the year.
 */
@Component
class ChangeAnswers implements RecordKind {

	private final YearChanges changes;

	private final SchoolPauses pauses;

	private final DueDays days;

	private final KeyText keys;

	ChangeAnswers(YearChanges changes, SchoolPauses pauses, DueDays days, KeyText keys) {
		this.changes = changes;
		this.pauses = pauses;
		this.days = days;
		this.keys = keys;
	}

	@Override
	public String variable() {
		return Ids.CHANGE;
	}

	@Override
	public String municipalityOf(UUID id) {
		return this.changes.get(id).municipalityId();
	}

	/** For instance «Юрга · Перенос сроков · № 5». */
	@Override
	public String keyOf(UUID id) {
		var change = this.changes.get(id);
		var key = this.keys.of(change.municipalityId(), change.kind().title());
		var paper = change.paper();
		return (paper != null && paper.number() != null) ? this.keys.longer(key, "№ " + paper.number()) : key;
	}

	/** When a change begins to hold. */
	@Answers("due.changeOpens")
	public Date opens(String changeId) {
		var change = this.changes.get(UUID.fromString(changeId));
		return this.days.startOf(change.municipalityId(), change.takesEffectOn());
	}

	/** When a pause is to end. */
	@Answers("due.pauseEnds")
	public Date pauseEnds(String changeId) {
		var id = UUID.fromString(changeId);
		return this.days.endOf(municipalityOf(id), this.pauses.get(id).plannedEnd());
	}

	/** Who began the change. */
	@Answers("people.changeAuthor")
	public String author(String changeId) {
		return this.changes.get(UUID.fromString(changeId)).openedBy();
	}

}
