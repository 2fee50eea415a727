package org.vekha.programme;

import org.vekha.shared.Require;

/**
 * What somebody wants changed in an item of a programme.
 */
public record ItemRemark(ProgrammeItem item, String text) {

	public ItemRemark {
		Require.value(item, "К чему замечание");
		text = Require.text(text, "Замечание");
	}

}
