package org.vekha.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * What whoever checks a report wants to have changed in one of its lines.
 */
public record LineRemark(UUID lineId, String text) {

	public LineRemark {
		Require.value(lineId, "Строка отчёта");
		text = Require.text(text, "Замечание к строке");
	}

	/** The remarks by the lines that they are bound to, at most one each. */
	static Map<UUID, String> byLine(List<LineRemark> remarks) {
		var byLine = new HashMap<UUID, String>();
		for (var remark : remarks) {
			if (byLine.put(remark.lineId(), remark.text()) != null) {
				throw new RuleViolation("К одной строке отчёта написано два замечания: оставьте одно.");
			}
		}
		return byLine;
	}

}
