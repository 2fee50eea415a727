package org.vekha.responsible;

/**
 * A wording of the vocabulary found in a phrase.
 *
 * @param from the first of its words
 * @param to the word after its last
 * @param number how it stands
 * @param ambiguous whether it may as well say whose somebody is: «школы»
 */
record Found(Wording wording, int from, int to, GrammaticalNumber number, boolean ambiguous) {

	int length() {
		return this.to - this.from;
	}

	/** Whether it is a municipality's own. */
	boolean isTerm() {
		return this.wording.parts().get(0).isTerm();
	}

	Meaning meaning() {
		return this.wording.meaning();
	}

}
