package org.vekha.responsible;

import org.springframework.stereotype.Service;

/**
 * Who is meant by the words of each municipality.
 */
@Service
public class Dictionaries {

	/** A reader that knows the common abbreviations and what was confirmed there. */
	public ResponsibleReader readerFor(String municipalityId) {
		return ResponsibleReader.common();
	}

}
