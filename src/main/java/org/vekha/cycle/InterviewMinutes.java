package org.vekha.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The minutes of the interview with a school's leaders.
 */
public record InterviewMinutes(LocalDate heldOn, String participants, String findings, List<Agreement> agreements,
		Protocol protocol) {

	private static final int MOST_AGREEMENTS = 100;

	public InterviewMinutes {
		Require.day(heldOn, "Дата проведения");
		participants = Require.text(participants, "Участники");
		findings = Require.text(findings, "Выводы");
		agreements = (agreements != null) ? List.copyOf(agreements) : List.of();
		protocol = (protocol != null) ? protocol : Protocol.NONE;
		if (agreements.size() > MOST_AGREEMENTS) {
			throw new RuleViolation("В протоколе не может быть больше %d договорённостей (сейчас %d)."
				.formatted(MOST_AGREEMENTS, agreements.size()));
		}
		for (var agreement : agreements) {
			if (agreement.due().isBefore(heldOn)) {
				throw new RuleViolation("Срок договорённости «%s» (%s) раньше даты проведения (%s)."
					.formatted(agreement.text(), Text.date(agreement.due()), Text.date(heldOn)));
			}
		}
	}

	public InterviewMinutes(LocalDate heldOn, String participants, String findings, List<Agreement> agreements) {
		this(heldOn, participants, findings, agreements, Protocol.NONE);
	}

	/** Those that are still to be asked after. */
	public List<Agreement> openAgreements() {
		return this.agreements.stream().filter(Agreement::open).toList();
	}

	/** The minutes with what was found when the agreements were asked after. */
	InterviewMinutes followedUp(List<AgreementAnswer> answers, LocalDate day) {
		var found = new HashMap<UUID, FollowUp>();
		for (var answer : answers) {
			if (this.agreements.stream().noneMatch(agreement -> agreement.id().equals(answer.agreementId()))) {
				throw new RuleViolation("Такой договорённости у школы нет: обновите страницу.");
			}
			if (found.put(answer.agreementId(), answer.on(day)) != null) {
				throw new RuleViolation("О договорённости сказано дважды: обновите страницу.");
			}
		}
		var followed = this.agreements.stream()
			.map(each -> found.containsKey(each.id()) ? each.followedUp(found.get(each.id())) : each)
			.toList();
		return new InterviewMinutes(this.heldOn, this.participants, this.findings, followed, this.protocol);
	}

}
