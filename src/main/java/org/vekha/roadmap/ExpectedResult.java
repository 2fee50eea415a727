package org.vekha.roadmap;

/**
 * What is expected of an activity or a measure, as far as its words tell for certain.
 *
 * @param kind a document, a number, or a conclusion where neither is certain
 * @param document the document as it is named, or {@code null}
 * @param number how many are expected, or which percentage, or {@code null}
 * @param share whether the number is a percentage, reported as n of N
 * @param unit what is counted, in the words of the text, or {@code null}
 */
public record ExpectedResult(ResultKind kind, String document, Integer number, boolean share, String unit) {

	private static final ExpectedResult CONCLUSION = new ExpectedResult(ResultKind.CONCLUSION, null, null, false, null);

	/** Reads the words of the column; empty words expect a conclusion. */
	public static ExpectedResult read(String text) {
		return (text != null) ? new ExpectedWords(text).read() : CONCLUSION;
	}

	static ExpectedResult document(String name) {
		return new ExpectedResult(ResultKind.DOCUMENT, name, null, false, null);
	}

	static ExpectedResult number(int number, boolean share, String unit) {
		return new ExpectedResult(ResultKind.NUMBER, null, number, share, unit);
	}

	static ExpectedResult conclusion() {
		return CONCLUSION;
	}

	/** Whether it is done only with a paper that shows it. */
	public boolean needsPaper() {
		return this.kind == ResultKind.DOCUMENT;
	}

	/** Whether it is told as a count, or as n of N. */
	public boolean counts() {
		return this.kind == ResultKind.NUMBER;
	}

	/** The number in words, for instance «60 % педагогов»; empty unless it is one. */
	public String target() {
		if (this.number == null) {
			return "";
		}
		return this.share ? "%d %% %s".formatted(this.number, this.unit) : "%d %s".formatted(this.number, this.unit);
	}

}
