package org.vekha.table;

/**
 * How the content of a cell came into being.
 */
public enum CellKind {

	TEXT, NUMBER,

	/** A number that is shown with a percent sign. */
	PERCENT,

	DATE,

	/** Computed by the spreadsheet: what is shown may be out of date. */
	FORMULA,

	/** A computation that failed: «#REF!». */
	ERROR

}
