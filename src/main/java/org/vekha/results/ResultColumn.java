package org.vekha.results;

import java.util.Optional;

import org.vekha.assessment.Procedure;
import org.vekha.shared.SchoolYear;

/**
 * A procedure of a school year and the columns in which its figures stand.
 *
 * @param two the column of the share of «2»
 * @param high the column of the share of high results
 * @param participants the column of the number of participants, 0 if there is none
 */
record ResultColumn(Procedure procedure, SchoolYear schoolYear, int two, int high, int participants) {

	String label() {
		return this.procedure.label() + " " + this.schoolYear;
	}

	/** What a header of a column tells in all its rows. */
	record Named(int column, String text, ProcedureWords words, Optional<Measure> measure, boolean measureWritten) {

	}

}
