package org.vekha.assessment;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.postgresql.copy.CopyIn;

/**
 * Writes results in the text format of PostgreSQL's COPY.
 */
final class ResultCopy implements AutoCloseable {

	private static final int BLOCK = 60_000;

	private final CopyIn copy;

	private final StringBuilder block = new StringBuilder(BLOCK + 1_000);

	ResultCopy(CopyIn copy) {
		this.copy = copy;
	}

	void write(AssessmentResult result) {
		var procedure = result.procedure();
		this.block.append(result.id());
		text(result.schoolId());
		field(result.schoolYear());
		field(procedure.kind().name());
		text(procedure.subject());
		field(procedure.grade());
		field(result.percentTwo());
		field(result.percentHigh());
		field(result.participants());
		field(result.hasFigures() ? null : result.noDataReason().name());
		this.block.append('\n');
		if (this.block.length() > BLOCK) {
			flush();
		}
	}

	/**
	 * Writes the rest. A COPY that was cancelled would spoil the transaction, and whoever
	 * fails in the midst of it must still be able to ask the database what to say; so it
	 * is always ended, and rolling back is left to the failure.
	 */
	@Override
	public void close() {
		try {
			if (this.copy.isActive()) {
				flush();
				this.copy.endCopy();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void field(Object value) {
		this.block.append('\t').append((value != null) ? value : "\\N");
	}

	private void text(String value) {
		this.block.append('\t');
		for (int i = 0; i < value.length(); i++) {
			switch (value.charAt(i)) {
				case '\\' -> this.block.append("\\\\");
				case '\t' -> this.block.append("\\t");
				case '\n' -> this.block.append("\\n");
				case '\r' -> this.block.append("\\r");
				default -> this.block.append(value.charAt(i));
			}
		}
	}

	private void flush() {
		var bytes = this.block.toString().getBytes(StandardCharsets.UTF_8);
		this.block.setLength(0);
		try {
			this.copy.writeToCopy(bytes, 0, bytes.length);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
