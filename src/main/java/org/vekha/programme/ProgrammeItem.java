package org.vekha.programme;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.vekha.shared.RuleViolation;

/**
 * What a remark is about: the whole programme, one of its goals or one of its measures.
 *
 * @param key the place of the goal in its version, counted from 1, or the id of the
 * measure; {@code null} for the whole
 */
public record ProgrammeItem(Kind kind, String key) {

	/** The programme as a whole. */
	public static final ProgrammeItem WHOLE = new ProgrammeItem(Kind.WHOLE, null);

	/** Which part of a programme it is. */
	public enum Kind {

		WHOLE, GOAL, MEASURE

	}

	static ProgrammeItem goal(int place) {
		return new ProgrammeItem(Kind.GOAL, String.valueOf(place));
	}

	static ProgrammeItem measure(UUID id) {
		return new ProgrammeItem(Kind.MEASURE, id.toString());
	}

	/**
	 * Reads what {@link #code()} wrote.
	 * @param code the code, or {@code null} for the whole
	 */
	public static ProgrammeItem of(String code) {
		var parts = Objects.requireNonNullElse(code, WHOLE.code()).split(":", 2);
		for (var kind : Kind.values()) {
			if (kind.name().equalsIgnoreCase(parts[0]) && (kind == Kind.WHOLE) == (parts.length == 1)) {
				return (kind == Kind.WHOLE) ? WHOLE : new ProgrammeItem(kind, parts[1]);
			}
		}
		throw new RuleViolation("Пункт программы «%s» не опознан: откройте задачу заново.".formatted(code));
	}

	/** How a form names the item. */
	public String code() {
		var name = this.kind.name().toLowerCase(Locale.ROOT);
		return (this.key != null) ? name + ":" + this.key : name;
	}

	boolean whole() {
		return this.kind == Kind.WHOLE;
	}

}
