package org.vekha.reporting;

import java.util.Set;
import java.util.UUID;

/**
 * The files that show what of a report is done.
 *
 * @param lines the lines to whose matters files were attached
 * @param report whether there are files with the report itself
 */
public record Attachments(Set<UUID> lines, boolean report) {

	public static Attachments none() {
		return new Attachments(Set.of(), false);
	}

	/** Whether a file shows that the line is done. */
	boolean show(LineReport answer) {
		var named = answer.paper() != null && answer.paper().kind() == PaperKind.FILE;
		return this.lines.contains(answer.lineId()) || this.report && named;
	}

}
