package org.vekha.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentTests {

	private static final Instant NOW = Instant.parse("2026-10-05T03:00:00Z");

	private static final Matter MATTER = new Matter("part", UUID.randomUUID());

	@Test
	void isCalledAsItsFileUnlessItHasATitle() {
		assertThat(file(null).title()).isEqualTo("Справка.pdf");
		assertThat(file(" ").title()).isEqualTo("Справка.pdf");
		assertThat(file("Справка о семинаре").title()).isEqualTo("Справка о семинаре");
	}

	@Test
	void keepsWhatItWasBeforeItWasReplaced() {
		var document = file(null);
		document.replace(stored("Справка 2.pdf", "b"), "methodist", NOW.plusSeconds(60));
		assertThat(document.versions()).extracting(DocumentVersion::number).containsExactly(1, 2);
		assertThat(document.versions()).extracting(DocumentVersion::author).containsExactly("school", "methodist");
		assertThat(document.version(1).orElseThrow().fileName()).isEqualTo("Справка.pdf");
		assertThat(document.current().orElseThrow().fileName()).isEqualTo("Справка 2.pdf");
		assertThat(document.current().orElseThrow().addedAt()).isEqualTo(NOW.plusSeconds(60));
		assertThat(document.version(3)).isEmpty();
	}

	@Test
	void goesOnBeingCalledAsItsFileOrAsItWasNamed() {
		var document = file(null);
		document.replace(stored("Справка 2.pdf", "b"), "school", NOW);
		assertThat(document.title()).isEqualTo("Справка 2.pdf");
		var named = file("Справка о семинаре");
		named.replace(stored("Справка 2.pdf", "b"), "school", NOW);
		assertThat(named.title()).isEqualTo("Справка о семинаре");
	}

	@Test
	void isNotReplacedByTheSameFile() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> file(null).replace(stored("Копия.pdf", "a"), "school", NOW))
			.withMessageContaining("тот же самый файл «Копия.pdf»");
	}

	@Test
	void isReplacedOnlySoOften() {
		var document = file(null);
		for (int i = 1; i < Document.MOST_VERSIONS; i++) {
			document.replace(stored("Справка.pdf", "v" + i), "school", NOW);
		}
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> document.replace(stored("Справка.pdf", "last"), "school", NOW))
			.withMessageContaining("49 раз");
	}

	@Test
	void isTakenBackByItsAuthorAloneAndStaysInTheHistory() {
		var document = file(null);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> document.withdraw("other", NOW))
			.withMessageContaining("может только тот, кто его приложил");
		document.withdraw("school", NOW);
		assertThat(document.withdrawn()).isTrue();
		assertThat(document.withdrawnAt()).isEqualTo(NOW);
		assertThat(document.versions()).hasSize(1);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> document.withdraw("school", NOW))
			.withMessageContaining("уже снят");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> document.replace(stored("Справка.pdf", "b"), "school", NOW))
			.withMessageContaining("уже снят");
	}

	@Test
	void isReplacedOnlyIfItIsAFile() {
		var document = Document.of("yurga", MATTER, DocumentKind.PAPER, "Протокол", Proof.paper(null), "school", NOW);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> document.replace(stored("Протокол.pdf", "b"), "school", NOW))
			.withMessageContaining("не файл");
		assertThat(document.current()).isEmpty();
	}

	@Test
	void isRegisteredWithItsNumberAndItsDate() {
		var proof = Proof.reference(" 12-о ", LocalDate.of(2026, 10, 1));
		assertThat(proof.number()).isEqualTo("12-о");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Proof.reference("12", null))
			.withMessageContaining("Дата документа");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Proof.reference(" ", LocalDate.of(2026, 10, 1)))
			.withMessageContaining("Номер документа");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> Proof.reference("я".repeat(256), LocalDate.of(2026, 10, 1)))
			.withMessageContaining("длиннее 255");
	}

	@Test
	void saysInALineWhereItIs() {
		assertThat(file("Справка").label()).isEqualTo("Справка");
		var number = Proof.reference("12-о", LocalDate.of(2026, 10, 1));
		assertThat(label(DocumentKind.REFERENCE, number)).isEqualTo("Приказ: № 12-о от 01.10.2026");
		assertThat(label(DocumentKind.LINK, Proof.link("https://a.ru/1"))).isEqualTo("Приказ: https://a.ru/1");
		assertThat(label(DocumentKind.PAPER, Proof.paper("папка 3")))
			.isEqualTo("Приказ: на бумаге в управлении образования, папка 3");
		// A paper of which nothing is said is stored with nothing
		assertThat(label(DocumentKind.PAPER, null)).isEqualTo("Приказ: на бумаге в управлении образования");
	}

	private static String label(DocumentKind kind, Proof proof) {
		return Document.of("yurga", MATTER, kind, "Приказ", proof, "school", NOW).label();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://files", "школа.рф", "https://", "https://a b", "data:,a" })
	void leadsOnlyToPages(String address) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Proof.link(address))
			.withMessageContaining("не похоже на ссылку");
	}

	@Test
	void takesLinksOfBoundedLength() {
		assertThat(Proof.link(" https://школа.рф/новости?id=5 ").address()).isEqualTo("https://школа.рф/новости?id=5");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Proof.link("https://a/" + "b".repeat(2000)))
			.withMessageContaining("длиннее 2000");
	}

	@Test
	void refusesATitleThatFitsNoLine() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> file("я".repeat(256)))
			.withMessageContaining("«Название документа» длиннее 255");
	}

	private static Document file(String title) {
		return Document.file("yurga", MATTER, title, stored("Справка.pdf", "a"), "school", NOW);
	}

	private static StoredFile stored(String name, String digest) {
		return new StoredFile(name, "application/pdf", 10, digest);
	}

}
