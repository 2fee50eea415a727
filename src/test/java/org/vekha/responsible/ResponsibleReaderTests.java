package org.vekha.responsible;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResponsibleReaderTests {

	private final ResponsibleReader reader = ResponsibleReader.common();

	@ParameterizedTest
	@CsvFileSource(resources = "/org/vekha/responsible/printed.csv", numLinesToSkip = 1, delimiter = ';')
	void knowsWhomPrintedRoadMapsName(String phrase, String roles) {
		var read = this.reader.read(phrase, null);
		assertThat(keys(read)).isEqualTo(roles);
		assertThat(read.unknown()).isEmpty();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/org/vekha/responsible/others.csv", numLinesToSkip = 1, delimiter = ';')
	void knowsOtherWaysToNameThem(String phrase, String roles, String unknown) {
		var read = this.reader.read(phrase.replace("\\n", "\n"), null);
		assertThat(keys(read)).isEqualTo(roles);
		assertThat(String.join(" | ", read.unknown())).isEqualTo(unknown);
	}

	@Test
	void namesNobodyWhereNothingIsWritten() {
		for (var phrase : Arrays.asList(null, "", " ", "-", "—")) {
			var read = this.reader.read(phrase, "Семинар");
			assertThat(read.posts()).isEmpty();
			assertThat(read.responsibilities()).isEmpty();
			assertThat(read.unknown()).isEmpty();
		}
	}

	@Test
	void asksWhoOfSeveralSpecialistsLeads() {
		assertThat(this.reader.read("специалист УО, специалист УО, руководители ОО", null).leadUnclear()).isTrue();
		assertThat(this.reader.read("специалисты", null).leadUnclear()).isTrue();
		assertThat(this.reader.read("специалист УО, руководители ОО", null).leadUnclear()).isFalse();
		assertThat(this.reader.read("УО, специалист УО, специалист ИМЦ", null).leadUnclear()).isFalse();
	}

	@Test
	void putsTheTermsOfAMunicipalityFirst() {
		var own = reader(List.of(term("Петрова", Post.METHODICAL_CENTRE), term("ЦОДОУ", Post.METHODICAL_CENTRE),
				term("ПОС", Post.PSYCH_SERVICE), term("Молчановская СОШ № 1", Post.PARTNER_SCHOOL),
				term("УО и все", Post.EDUCATION_DEPARTMENT, Post.SCHOOL)));
		assertThat(keys(own.read("Петрова А.А., руководители ОО", null))).isEqualTo("methodical-centre,school-head");
		assertThat(own.read("А.А. Петровой", null).unknown()).isEmpty();
		assertThat(keys(own.read("методисты МКУ «ЦОДОУ», ПОС", null))).isEqualTo("methodical-centre,psych-service");
		assertThat(keys(own.read("МАОУ «Молчановская СОШ № 1», МАОУ «Молчановская СОШ № 2»", null)))
			.isEqualTo("partner-school,school");
		assertThat(keys(own.read("УО и все", null))).isEqualTo("education-department,school");
	}

	@Test
	void survivesBracketsInBrackets() {
		assertThat(keys(this.reader.read("(".repeat(3000) + "УО", null))).isEqualTo("education-department");
	}

	@Property
	void neverFails(@ForAll String phrase, @ForAll String title) {
		var read = this.reader.read(phrase, title);
		assertThat(read.phrase()).isEqualTo(phrase);
		assertThat(read.posts()).doesNotHaveDuplicates();
	}

	@Property
	void readsAnyRowOfWords(@ForAll @From("phrases") String phrase) {
		var read = this.reader.read(phrase, "Совещание");
		assertThat(read.responsibilities()).extracting("body").doesNotHaveDuplicates();
		assertThat(read.unknown()).allMatch(phrase::contains);
	}

	@Provide
	Arbitrary<String> phrases() {
		return Arbitraries
			.of("УО", "ИМЦ", "руководители", "ОО", "(", ")", ",", "и", "«", "»", "по УВР", "заместитель", "директора",
					"Иванова И.И.", "школ", "-", ":", "с", "совместно с", "районный", "МО", "рабочая группа", "+", "\n")
			.list()
			.ofMaxSize(12)
			.map(words -> String.join(" ", words));
	}

	private static ResponsibleReader reader(List<Wording> terms) {
		return new ResponsibleReader(Vocabulary.with(terms));
	}

	private static Wording term(String phrase, Post... posts) {
		return Wording.term(ResponsibleTerm.normal(phrase), new Meaning(Meaning.Kind.POST, List.of(posts)));
	}

	private static String keys(ReadResponsible read) {
		return read.posts().stream().map(Post::key).collect(Collectors.joining(","));
	}

}
