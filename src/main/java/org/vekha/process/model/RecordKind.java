package org.vekha.process.model;

import java.util.UUID;

import org.vekha.process.engine.ModelAnswers;

/**
 * A kind of record that processes are about: whose it is, what an instance about it is
 * called, and what models ask of it. A process about something new declares one.
 */
public interface RecordKind extends ModelAnswers {

	/** The name under which instances carry the id of such a record. */
	String variable();

	/** The municipality of the record. */
	String municipalityOf(UUID id);

	/** The business key of an instance about the record. */
	String keyOf(UUID id);

}
