package org.vekha.roadmap;

import java.time.LocalDate;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vekha.deadline.Period;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The confirming document of a report.
 *
 * @param kind what confirms it
 * @param text the document's number, the link, or where the paper lies
 * @param date the document's date
 */
@Embeddable
public record Evidence(@Enumerated(EnumType.STRING) @Column(name = "evidence_kind") EvidenceKind kind,
		@Column(name = "evidence_text") String text, @Column(name = "evidence_date") LocalDate date) {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	public Evidence {
		Require.value(kind, "Вид подтверждения");
		text = switch (kind) {
			case DOCUMENT -> Require.line(text, "Номер документа");
			case LINK -> Require.text(text, "Ссылка");
			case ATTACHED, PAPER, NONE -> Require.optionalText(text, "Подтверждение");
		};
		if (kind == EvidenceKind.DOCUMENT) {
			Require.day(date, "Дата документа");
		}
		if (kind == EvidenceKind.LINK && !LINK.matcher(text).matches()) {
			throw new RuleViolation("«%s» не похоже на ссылку: она начинается с http:// или https://.".formatted(text));
		}
	}

	public static Evidence document(String number, LocalDate date) {
		return new Evidence(EvidenceKind.DOCUMENT, number, date);
	}

	/** Documents that are kept beside the report. */
	public static Evidence attached() {
		return new Evidence(EvidenceKind.ATTACHED, null, null);
	}

	public static Evidence link(String address) {
		return new Evidence(EvidenceKind.LINK, address, null);
	}

	public static Evidence paper() {
		return new Evidence(EvidenceKind.PAPER, null, null);
	}

	public static Evidence none() {
		return new Evidence(EvidenceKind.NONE, null, null);
	}

	/** The evidence in a line of text. */
	public String label() {
		return switch (this.kind) {
			case DOCUMENT -> "№ %s от %s".formatted(this.text, this.date.format(Period.DATE));
			case LINK -> this.text;
			case ATTACHED, PAPER, NONE ->
				(this.text != null) ? "%s: %s".formatted(this.kind.title(), this.text) : this.kind.title();
		};
	}

}
