package org.vekha.setup;

import java.util.List;

import org.vekha.school.School;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Schools that are there already.
 */
final class Registered {

	private Registered() {
	}

	static List<School> schools() {
		return List.of(school("yurga-sosh-1", "МБОУ «СОШ № 1»", "СОШ № 1", "sch1"),
				school("yurga-gimnaziya", "МАОУ «Гимназия»", "Гимназия", null),
				school("yurga-lesnaya", "Лесная СОШ", "Лесная СОШ", "sch7"),
				school("yurga-lesnaya-2", "Лесная СОШ", "Лесная СОШ", "sch8"));
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
