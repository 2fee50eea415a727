package org.vekha.reporting;

import java.util.UUID;

import org.vekha.shared.Require;

/**
 * What whoever checks a report wants to have changed in one of its lines.
 */
public record LineRemark(UUID lineId, String text) {

	public LineRemark {
		Require.value(lineId, "Строка отчёта");
		text = Require.text(text, "Замечание к строке");
	}

}
