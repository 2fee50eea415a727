package org.vekha.process.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.cycle.Agreement;
import org.vekha.cycle.AgreementAnswer;
import org.vekha.cycle.AgreementState;
import org.vekha.cycle.FollowUp;
import org.vekha.cycle.SchoolSupports;
import org.vekha.municipality.Municipalities;
import org.vekha.process.form.FormData;
import org.vekha.process.model.Written;

import org.springframework.stereotype.Component;

/**
 * Asks after what was agreed on in a school's interview, in whichever task its curator
 * has next: the list «agreements» of a form. What is done is not asked after again.
 */
@Component
public class OpenAgreements {

	/** The list that forms show and answer. */
	static final String LIST = "agreements";

	private final SchoolSupports supports;

	private final Municipalities municipalities;

	private final Clock clock;

	OpenAgreements(SchoolSupports supports, Municipalities municipalities, Clock clock) {
		this.supports = supports;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/** What a form's briefing adds to its own values. */
	public Map<String, Object> briefing(UUID supportId) {
		var support = this.supports.get(supportId);
		var today = this.municipalities.get(support.municipalityId()).today(this.clock);
		return Map.of(LIST, support.openAgreements().stream().map(each -> row(each, today)).toList());
	}

	/** Notes what the curator answered. */
	public void record(UUID supportId, FormData form) {
		var answers = form.rows(LIST)
			.stream()
			.map(row -> new AgreementAnswer(row.id("agreementId"), row.choice("state", AgreementState.class),
					row.optionalDate("newDue"), row.optionalText("note")))
			.toList();
		this.supports.followUp(supportId, answers);
	}

	private static Map<String, Object> row(Agreement agreement, LocalDate today) {
		var row = new HashMap<String, Object>(
				Map.of("agreementId", agreement.id().toString(), "text", Written.plain(agreement.text()), "due",
						Written.day(agreement.currentDue()), "history", history(agreement.followUps())));
		// One whose time has passed needs a word
		if (!agreement.currentDue().isBefore(today)) {
			row.put("state", AgreementState.IN_PROGRESS.name());
		}
		return row;
	}

	private static String history(List<FollowUp> followUps) {
		var text = new StringBuilder();
		for (var found : followUps) {
			text.append("\n\n%s: %s".formatted(Written.day(found.day()), found.state().title().toLowerCase()));
			if (found.newDue() != null) {
				text.append(" на ").append(Written.day(found.newDue()));
			}
			if (found.note() != null) {
				text.append(" – ").append(Written.plain(found.note()));
			}
		}
		return text.toString();
	}

}
