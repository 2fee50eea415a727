package org.vekha.reporting;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The paper that shows that a measure or an activity is done.
 *
 * @param kind what it is
 * @param text the document's name and number, or the link; {@code null} for others
 * @param date the document's date, or {@code null}
 */
public record Paper(PaperKind kind, String text, LocalDate date) {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	public Paper {
		Require.value(kind, "Чем подтверждается");
		text = switch (kind) {
			case DOCUMENT -> Require.line(text, "Название и номер документа");
			case LINK -> Require.text(text, "Ссылка");
			case PAPER, FILE -> Require.optionalText(text, "Подтверждающий документ");
		};
		date = (kind == PaperKind.DOCUMENT) ? Require.day(date, "Дата документа") : null;
		if (kind == PaperKind.LINK && !LINK.matcher(text).matches()) {
			throw new RuleViolation("«%s» не похоже на ссылку: она начинается с http:// или https://.".formatted(text));
		}
	}

	/** The paper in a line of text. */
	public String label() {
		return switch (this.kind) {
			case DOCUMENT -> "%s от %s".formatted(this.text, this.date.format(Period.DATE));
			case LINK -> this.text;
			case PAPER, FILE -> this.kind.title();
		};
	}

}
