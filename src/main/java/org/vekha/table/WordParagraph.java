package org.vekha.table;

/**
 * A paragraph of a Word document while it is read.
 */
final class WordParagraph {

	private final StringBuilder text = new StringBuilder();

	private final int longest;

	private String style;

	private String numbering;

	private String level;

	private boolean runBold;

	private boolean runHidden;

	private boolean plainText;

	/**
	 * A paragraph that grows no longer than the limit: what is longer is refused anyway.
	 */
	WordParagraph(int longest) {
		this.longest = longest;
	}

	void style(String style) {
		this.style = style;
	}

	void numbering(String numbering) {
		this.numbering = numbering;
	}

	void level(String level) {
		this.level = level;
	}

	void startRun() {
		this.runBold = false;
		this.runHidden = false;
	}

	void bold(boolean on) {
		this.runBold = on;
	}

	void hide(boolean on) {
		this.runHidden = on;
	}

	void text(String text) {
		if (this.runHidden || this.text.length() > this.longest) {
			return;
		}
		this.text.append(text);
		this.plainText |= !this.runBold && !text.isBlank();
	}

	String text() {
		return this.text.toString();
	}

	/** The number before it, counted on with each paragraph that has one. */
	String number(WordNumbering counted) {
		return counted.next(this.style, this.numbering, this.level);
	}

	boolean bold() {
		return !this.plainText && !this.text.isEmpty();
	}

}
