package org.vekha.process.ownschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.cycle.Agreement;
import org.vekha.cycle.InterviewMinutes;
import org.vekha.cycle.OwnAnswer;
import org.vekha.cycle.SchoolSupports;
import org.vekha.cycle.OwnAnswer.Said;
import org.vekha.document.Matter;
import org.vekha.process.ownschool.OwnLine.Kind;
import org.vekha.process.task.Matters;
import org.vekha.reporting.AskedMonth;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.Marking;
import org.vekha.reporting.MeasureMark;
import org.vekha.reporting.MeasureMarks;
import org.vekha.reporting.Paper;
import org.vekha.reporting.PaperKind;
import org.vekha.reporting.Standing;
import org.vekha.roadmap.CycleStep;
import org.vekha.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed on with a school in its interview, for the school to say what has come
 * of it. Its curator finds the answer wherever agreements are asked after.
 */
@Service
@Transactional
class OwnAgreements {

	private final SchoolSupports supports;

	private final MeasureMarks marks;

	OwnAgreements(SchoolSupports supports, MeasureMarks marks) {
		this.supports = supports;
		this.marks = marks;
	}

	static List<OwnLine> of(OwnSchool own, AskedMonth month) {
		return all(own).stream().map(agreement -> line(agreement, month)).toList();
	}

	/** Notes what the school said of one of them. */
	public void answer(OwnSchool own, OwnAnswer answer, String userId, LocalDate today) {
		var agreement = require(own, answer.agreementId());
		this.supports.followUp(own.supportId(), List.of(answer.asAnswer()));
		// Without a programme it is what the school's reports ask about
		if (!own.support().takes(CycleStep.PROGRAMME)) {
			mark(own.supportId(), agreement, answer, userId, today);
		}
	}

	/** The matter of files that show that an agreement was kept. */
	static Matter matter(OwnSchool own, UUID agreementId) {
		return Matters.agreement(own.supportId(), require(own, agreementId).id());
	}

	private void mark(UUID supportId, Agreement agreement, OwnAnswer answer, String userId, LocalDate today) {
		var known = this.marks.latest(supportId).get(agreement.id());
		var state = switch (answer.said()) {
			case DONE -> MarkState.DONE;
			case IN_PROGRESS -> MarkState.IN_PROGRESS;
			case NOT_POSSIBLE -> MarkState.NOT_DONE;
		};
		var paper = (answer.paper() != null) ? new Paper(PaperKind.DOCUMENT, answer.paper(), answer.paperDate()) : null;
		this.marks.mark(
				supportId, List.of(new Marking(agreement.id(), number(known), state,
						(answer.said() == Said.DONE) ? today : null, null, answer.note(), paper)),
				Map.of(agreement.id(), agreement.text()), userId, today);
	}

	private static int number(MeasureMark mark) {
		return (mark != null) ? mark.number() : 0;
	}

	private static OwnLine line(Agreement agreement, AskedMonth month) {
		var standing = month.ofAgreement(agreement);
		var late = (standing == Standing.DONE) ? 0 : month.daysLate(agreement.currentDue());
		var followUps = agreement.followUps();
		var said = followUps.isEmpty() ? null : followUps.get(followUps.size() - 1).note();
		return new OwnLine(Kind.AGREEMENT, agreement.id().toString(), agreement.text(), "Договорённость собеседования",
				agreement.currentDue(), late, standing, said, null, null, null);
	}

	private static Agreement require(OwnSchool own, UUID id) {
		return all(own).stream()
			.filter(agreement -> agreement.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("Такой договорённости у школы нет: обновите страницу."));
	}

	private static List<Agreement> all(OwnSchool own) {
		return own.support().interview().map(InterviewMinutes::agreements).orElse(List.of());
	}

}
