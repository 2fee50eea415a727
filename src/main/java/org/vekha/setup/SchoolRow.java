package org.vekha.setup;

/**
 * A school as somebody wrote it into a table or a form.
 *
 * @param place where it stands in the file, as refusals tell it
 * @param shortName how it is called where there is little room; made of the name if
 * nobody says
 * @param code the login by which federal tables name it
 * @param pupils the number of pupils on the roll
 * @param breaks in which months or days there is no way to it
 */
public record SchoolRow(String place, String name, String shortName, String code, String pupils, String breaks) {

	public SchoolRow {
		place = Words.line(place);
		name = Words.value(name);
		shortName = Words.value(shortName);
		code = Words.value(code);
		pupils = Words.value(pupils);
		breaks = Words.value(breaks);
	}

}
