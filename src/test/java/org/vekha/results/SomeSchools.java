package org.vekha.results;

import java.util.List;
import java.util.stream.Stream;

import org.vekha.school.School;
import org.vekha.school.SchoolDirectory;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Two schools, one with a login in federal tables.
 */
final class SomeSchools {

	private SomeSchools() {
	}

	static SchoolDirectory directory() {
		return new SchoolDirectory(List.of(school("one", "МБОУ «СОШ № 1»", "СОШ № 1", "sch1"),
				school("gymnasium", "МАОУ «Гимназия»", "Гимназия", null)));
	}

	/** Schools that have no logins, by their names. */
	static SchoolDirectory named(String... names) {
		return new SchoolDirectory(Stream.of(names).map(name -> school(name, name, name, null)).toList());
	}

	private static School school(String id, String name, String shortName, String code) {
		var school = mock(School.class);
		given(school.id()).willReturn(id);
		given(school.name()).willReturn(name);
		given(school.shortName()).willReturn(shortName);
		given(school.code()).willReturn(code);
		return school;
	}

}
