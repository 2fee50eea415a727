package org.vekha.process.model;

import org.vekha.municipality.Municipalities;

import org.springframework.stereotype.Component;

/**
 * Writes business keys that a coordinator can read in Cockpit: municipality, school year,
 * and whose matter it is, in this order.
 */
@Component
public class KeyText {

	private static final String SEPARATOR = " · ";

	private final Municipalities municipalities;

	KeyText(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/** For instance «Юрга · 2026/2027 · СОШ № 14». */
	public String of(String municipalityId, Object... parts) {
		return longer(this.municipalities.get(municipalityId).shortName(), parts);
	}

	/** A key within that of another instance. */
	public String longer(String key, Object... parts) {
		var text = new StringBuilder(key);
		for (var part : parts) {
			text.append(SEPARATOR).append(part);
		}
		return text.toString();
	}

}
