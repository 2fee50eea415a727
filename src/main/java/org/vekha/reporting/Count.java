package org.vekha.reporting;

import org.vekha.shared.RuleViolation;

/**
 * A result in figures: how many, or n of N.
 *
 * @param n how many
 * @param of of how many, or {@code null} where only the number counts
 */
public record Count(int n, Integer of) {

	private static final int MOST = 1_000_000;

	public Count {
		if (n < 0 || n > MOST || of != null && (of < 0 || of > MOST)) {
			throw new RuleViolation("Число должно быть от 0 до 1 000 000: проверьте «%s».".formatted(label(n, of)));
		}
		if (of != null && n > of) {
			throw new RuleViolation("Сделано не может быть больше, чем всего: проверьте «%s».".formatted(label(n, of)));
		}
	}

	/** For instance «12 из 20». */
	public String label() {
		return label(this.n, this.of);
	}

	private static String label(int n, Integer of) {
		return (of != null) ? "%d из %d".formatted(n, of) : String.valueOf(n);
	}

}
