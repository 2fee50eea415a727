package org.vekha.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * Where a document that is no file can be found.
 *
 * @param number the number under which it was registered
 * @param date its date
 * @param address the link
 * @param place where the paper lies
 */
@Embeddable
public record Proof(@Column(name = "reference_number") String number, @Column(name = "reference_date") LocalDate date,
		@Column(name = "link") String address, @Column(name = "place") String place) {

	/** The longest address that is taken, in characters. */
	static final int LONGEST_LINK = 2000;

	private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");

	/** A paper of which nobody has said where it lies. */
	static final Proof NOWHERE = new Proof(null, null, null, null);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	static Proof reference(String number, LocalDate date) {
		return new Proof(Require.line(number, "Номер документа"), Require.day(date, "Дата документа"), null, null);
	}

	/** Only addresses that a browser opens as a page: no scripts. */
	static Proof link(String address) {
		var link = Require.text(address, "Ссылка");
		if (link.length() > LONGEST_LINK) {
			throw new RuleViolation(
					"Ссылка длиннее %d знаков (сейчас %d): укажите короткую.".formatted(LONGEST_LINK, link.length()));
		}
		if (!LINK.matcher(link).matches()) {
			throw new RuleViolation(
					"«%s» не похоже на ссылку: она начинается с http:// или https:// и не содержит пробелов."
						.formatted(link));
		}
		return new Proof(null, null, link, null);
	}

	static Proof paper(String place) {
		return new Proof(null, null, null, Require.optionalLine(place, "Где лежит документ"));
	}

	/** Where it can be found, in a line. */
	String label(DocumentKind kind) {
		if (kind == DocumentKind.REFERENCE) {
			return "№ %s от %s".formatted(this.number, this.date.format(DATE));
		}
		var paper = kind.title().toLowerCase(Locale.ROOT);
		return (kind == DocumentKind.LINK) ? this.address
				: (this.place != null) ? "%s, %s".formatted(paper, this.place) : paper;
	}

}
