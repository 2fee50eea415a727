package org.vekha.deadline;

import java.util.List;

/**
 * The tokens of a deadline, and how far they have been read.
 */
final class Tokens {

	private static final Token NONE = new Token(Sort.LINE, "", 0);

	private final List<Token> tokens;

	private int position;

	Tokens(List<Token> tokens) {
		this.tokens = tokens;
	}

	boolean more() {
		return this.position < this.tokens.size();
	}

	int position() {
		return this.position;
	}

	/** Goes back to where reading was before, or forward. */
	void moveTo(int position) {
		this.position = position;
	}

	Token peek() {
		return peek(0);
	}

	Token peek(int ahead) {
		int index = this.position + ahead;
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : NONE;
	}

	Token next() {
		var token = peek();
		this.position++;
		return token;
	}

	boolean at(Sort... sorts) {
		return at(0, sorts);
	}

	boolean at(int ahead, Sort... sorts) {
		if (this.position + ahead >= this.tokens.size()) {
			return false;
		}
		var sort = peek(ahead).sort();
		for (var wanted : sorts) {
			if (sort == wanted) {
				return true;
			}
		}
		return false;
	}

	/** Goes past the token if it is one of these. */
	boolean skip(Sort... sorts) {
		boolean found = at(sorts);
		if (found) {
			this.position++;
		}
		return found;
	}

	/** Goes past all that are one of these. */
	boolean skipAll(Sort... sorts) {
		int before = this.position;
		while (skip(sorts)) {
			continue;
		}
		return this.position > before;
	}

	/** What was read since, as written. */
	String since(int start) {
		var text = new StringBuilder();
		for (var token : this.tokens.subList(start, Math.min(this.position, this.tokens.size()))) {
			boolean glued = text.isEmpty() || token.is(Sort.COMMA) || token.is(Sort.SEMICOLON) || token.is(Sort.CLOSE)
					|| text.charAt(text.length() - 1) == '(';
			text.append(glued || token.is(Sort.LINE) ? "" : " ").append(token.text());
		}
		return text.toString().strip();
	}

}
