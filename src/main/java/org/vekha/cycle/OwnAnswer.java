package org.vekha.cycle;

import java.time.LocalDate;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What a school says itself of what was agreed on with it. Whether that is dropped or put
 * off is for its curator to say.
 *
 * @param note more about it; why, where it cannot be done
 * @param paper the name and number of a paper that shows it, or {@code null}
 */
public record OwnAnswer(UUID agreementId, Said said, String note, String paper, LocalDate paperDate) {

	public OwnAnswer {
		Require.value(agreementId, "Договорённость");
		Require.value(said, "Что сделано");
		note = Require.optionalText(note, "Пояснение");
		paper = Require.optionalLine(paper, "Название и номер документа");
		if (said == Said.NOT_POSSIBLE && note == null) {
			throw new RuleViolation("Напишите в пояснении, почему не получается.");
		}
		if (said != Said.DONE) {
			paper = null;
			paperDate = null;
		}
		if ((paper == null) != (paperDate == null)) {
			throw new RuleViolation("Укажите и номер, и дату документа или не указывайте ничего.");
		}
		if (paperDate != null) {
			Require.day(paperDate, "Дата документа");
		}
	}

	/** The same as the curator would note it. */
	public AgreementAnswer asAnswer() {
		var state = (this.said == Said.DONE) ? AgreementState.DONE : AgreementState.IN_PROGRESS;
		var words = new StringBuilder("Школа: ").append(this.said.title.toLowerCase()).append('.');
		if (this.paper != null) {
			words.append(" %s от %s.".formatted(this.paper, Text.date(this.paperDate)));
		}
		if (this.note != null) {
			words.append(' ').append(this.note);
		}
		return new AgreementAnswer(this.agreementId, state, null, words.toString());
	}

	/**
	 * What a school can say.
	 */
	public enum Said {

		DONE("Исполнено"), IN_PROGRESS("В работе"), NOT_POSSIBLE("Не получается");

		private final String title;

		Said(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
