package org.vekha.setup;

/**
 * A municipality as somebody filled it in.
 *
 * @param id in small Latin letters; made of the short name if nobody says
 * @param zone the id of its time zone
 * @param experts how many experts review each programme
 * @param schools how many schools there are in all, which shares are computed of
 * @param programme how it calls the programmes of its schools
 */
public record MunicipalityEntry(String id, String name, String shortName, String zone, Integer experts, Integer schools,
		String programme) {

	public MunicipalityEntry {
		id = Words.line(id);
		name = Words.line(name);
		shortName = Words.line(shortName);
		zone = Words.line(zone);
		programme = Words.line(programme);
	}

}
