package org.vekha.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the results of the first schools of a file, as many as can be looked at.
 */
final class FirstSchools {

	private final int most;

	private final Map<String, SchoolResults> schools = new LinkedHashMap<>();

	FirstSchools(int most) {
		this.most = most;
	}

	void add(ReadResult result) {
		var key = result.school().key();
		if (this.schools.size() < this.most || this.schools.containsKey(key)) {
			this.schools.computeIfAbsent(key, first -> new SchoolResults(result.school(), new ArrayList<>()))
				.results()
				.add(result);
		}
	}

	List<SchoolResults> list() {
		return List.copyOf(this.schools.values());
	}

}
