package org.vekha.school;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchoolTests {

	@Test
	void hasAGroupForItsUsers() {
		assertThat(school("yurga-14", "СОШ № 14", 700).group()).isEqualTo("school-yurga-14");
	}

	@Test
	void isListedByNumberAndNotByLetters() {
		var schools = List.of(school("a", "СОШ № 14", null), school("b", "СОШ № 2", null),
				school("c", "Гимназия № 6", null));
		assertThat(SchoolOrder.sorted(schools)).extracting(School::shortName)
			.containsExactly("Гимназия № 6", "СОШ № 2", "СОШ № 14");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 20_001 })
	void hasAPlausibleNumberOfPupils(int pupils) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> school("yurga-14", "СОШ № 14", pupils));
	}

	private static School school(String id, String shortName, Integer pupils) {
		return new School(id, "yurga", "МБОУ «%s»".formatted(shortName), shortName, null, pupils);
	}

}
