package org.vekha.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.shared.Require;

/**
 * Something that can keep a school's results low.
 *
 * @param number its number in the catalogue, for instance «1.1»
 * @param group the title of the group that it belongs to
 */
@Embeddable
public record RiskFactor(String number, @Column(name = "group_title") String group, String title) {

	public RiskFactor {
		number = Require.line(number, "Номер фактора риска");
		group = Require.line(group, "Группа факторов риска");
		title = Require.line(title, "Фактор риска");
	}

	/** The factor as it is shown where only one line fits. */
	public String label() {
		return this.number + " " + this.title;
	}

}
