package org.vekha.results;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a file: the first faults in words, and how many there are.
 */
final class Problems {

	static final int MOST = 50;

	private final List<String> first = new ArrayList<>();

	private int count;

	void add(String where, String what) {
		add(where + ": " + what);
	}

	void add(String sentence) {
		if (this.count++ < MOST) {
			this.first.add(sentence);
		}
	}

	List<String> first() {
		return List.copyOf(this.first);
	}

	int count() {
		return this.count;
	}

}
