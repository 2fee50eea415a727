package org.vekha.cycle;

import org.vekha.shared.Require;

/**
 * The paper in which minutes were written, where several schools have one.
 *
 * @param number may be missing
 * @param note whose interviews are in it, too; may be missing
 */
public record Protocol(String number, String note) {

	public static final Protocol NONE = new Protocol(null, null);

	public Protocol {
		number = Require.optionalLine(number, "Номер протокола");
		note = Require.optionalText(note, "Примечание к протоколу");
	}

}
