package org.vekha.responsible;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.vekha.VekhaTest;
import org.vekha.process.Districts;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class DictionariesTests {

	@Autowired
	Dictionaries dictionaries;

	@Autowired
	Districts districts;

	@Test
	void remembersWhatWasConfirmedForItsMunicipalityOnly() {
		var here = this.districts.open(1).id();
		var elsewhere = this.districts.open(1).id();
		this.dictionaries.remember(here, "ЦОДОУ", List.of(Post.METHODICAL_CENTRE, Post.METHODICAL_CENTRE));
		assertThat(this.dictionaries.readerFor(here, List.of()).read("УО, МКУ «цодоу»", null).posts())
			.containsExactly(Post.EDUCATION_DEPARTMENT, Post.METHODICAL_CENTRE);
		assertThat(this.dictionaries.readerFor(elsewhere, List.of()).read("УО, МКУ «ЦОДОУ»", null).unknown())
			.containsExactly("ЦОДОУ");
	}

	@Test
	void replacesWhatAPhraseMeant() {
		var here = this.districts.open(1).id();
		this.dictionaries.remember(here, "Служба «Исток»", List.of(Post.METHODICAL_CENTRE));
		this.dictionaries.remember(here, "служба  исток", List.of(Post.PSYCH_SERVICE));
		assertThat(this.dictionaries.readerFor(here, List.of()).read("Служба «Исток»", null).posts())
			.containsExactly(Post.PSYCH_SERVICE);
	}

	@Test
	void knowsTheSchoolsThatHelpOthers() {
		var here = this.districts.open(1).id();
		var phrase = "МАОУ «Приреченская СОШ № 1», МАОУ «Приреченская СОШ № 2»";
		assertThat(this.dictionaries.readerFor(here, List.of("Приреченская СОШ № 1")).read(phrase, null).posts())
			.containsExactly(Post.PARTNER_SCHOOL, Post.SCHOOL);
	}

	@Test
	void refusesWhatIsNoTerm() {
		var here = this.districts.open(1).id();
		for (var phrase : Arrays.asList(null, " ", "–", "я".repeat(300))) {
			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> this.dictionaries.remember(here, phrase, List.of(Post.SCHOOL)));
		}
		for (var posts : Arrays.<List<Post>>asList(null, List.of(), Arrays.asList((Post) null))) {
			assertThatExceptionOfType(RuleViolation.class)
				.isThrownBy(() -> this.dictionaries.remember(here, "ЦОДОУ", posts));
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.dictionaries.remember("nowhere", "ЦОДОУ", List.of(Post.SCHOOL)));
	}

}
