package org.vekha.process.activity;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.document.Documents;
import org.vekha.document.IncomingFile;
import org.vekha.document.SomeFiles;
import org.vekha.process.form.ShownForm;
import org.vekha.process.task.DocumentsTab;
import org.vekha.process.task.Matters;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.Evidence;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What confirms that a body has done its part, over HTTP.
 */
@VekhaTest
class PartDocumentsTests extends DocumentsOfAPart {

	private static final Map<String, Object> ATTACHED = Map.of("outcome", "DONE", "doneOn",
			StartedParts.FIRST_DAY.toString(), "description", "Проведён семинар.", "evidenceKind", "ATTACHED");

	@Autowired
	private ActivityParts parts;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcTemplate database;

	private TransactionTemplate apart;

	@Autowired
	void setTransactions(PlatformTransactionManager transactions) {
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Test
	void aFileIsAddedListedAndGivenOut() {
		var tab = reporter();
		var added = tab.add("C:\\Мои документы\\Справка.pdf", SomeFiles.pdf(), "Справка о семинаре");
		assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
		assertThat(tab.documents()).singleElement().satisfies(document -> {
			assertThat(document.path("title").asText()).isEqualTo("Справка о семинаре");
			assertThat(document.path("kindTitle").asText()).isEqualTo("Файл");
			assertThat(document.path("matter").asText()).isEqualTo("Исполнение");
			assertThat(document.path("author").asText()).isEqualTo("working-group");
			assertThat(document.path("replaceable").asBoolean()).isTrue();
			assertThat(document.at("/versions/0/fileName").asText()).isEqualTo("Справка.pdf");
			assertThat(document.at("/versions/0/size").asLong()).isEqualTo(SomeFiles.pdf().length);
		});
		var file = tab.download(tab.onlyId(), 1);
		assertThat(file.body()).isEqualTo(new String(SomeFiles.pdf(), StandardCharsets.US_ASCII));
		assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(file.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
		assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(URLDecoder.decode(file.headers().firstValue("Content-Disposition").orElseThrow(),
				StandardCharsets.UTF_8))
			.startsWith("attachment;")
			.endsWith("filename*=UTF-8''Справка.pdf");
	}

	@Test
	void aReplacedFileStaysInTheHistory() {
		var tab = reporter();
		var id = tab.addPdf(SomeFiles.pdf());
		var next = (new String(SomeFiles.pdf(), StandardCharsets.US_ASCII) + "% 2").getBytes(StandardCharsets.US_ASCII);
		assertThat(tab.replace(id, "Справка 2.pdf", next).statusCode()).isEqualTo(200);
		assertThat(tab.download(id, 1).body()).doesNotEndWith("% 2");
		assertThat(tab.download(id, 2).body()).endsWith("% 2");
		assertThat(tab.documents().get(0).path("versions")).hasSize(2);
		DocumentsTab.assertRefused(tab.replace(id, "Справка 2.pdf", next), 400, "тот же самый файл");
		DocumentsTab.assertRefused(tab.download(id, 3), 404, "Документ не найден");
	}

	@Test
	void nobodyWaitsForTheDocumentWhileItsNextFileIsWritten() {
		var id = UUID.fromString(reporter().addPdf(SomeFiles.pdf()));
		var file = new IncomingFile("Справка.png", () -> {
			this.apart.executeWithoutResult(status -> this.database
				.queryForList("select id from vekha.document where id = ? for update nowait", id));
			return new ByteArrayInputStream(SomeFiles.png());
		});
		assertThat(this.documents.replace(id, file, user(Role.WORKING_GROUP)).versions()).hasSize(2);
	}

	@Test
	void onlyTheAuthorTakesADocumentBack() {
		var tab = reporter();
		var id = tab.addPdf(SomeFiles.pdf());
		DocumentsTab.assertRefused(as(Role.COORDINATOR).withdraw(id), 400, "может только тот, кто его приложил");
		assertThat(tab.withdraw(id).statusCode()).isEqualTo(200);
		assertThat(tab.documents()).singleElement()
			.satisfies(document -> assertThat(document.path("withdrawn").asBoolean()).isTrue());
		DocumentsTab.assertRefused(tab.download(id, 1), 404, "Документ не найден");
		assertThat(this.documents.has(Matters.part(this.it.partId()))).isFalse();
	}

	@Test
	void numbersLinksAndPapersStandBesideFiles() {
		var tab = reporter();
		tab.add(Map.of("kind", "REFERENCE", "title", "Приказ", "number", "12-о", "date", "2026-10-06"));
		tab.add(Map.of("kind", "LINK", "title", "Новость", "address", "https://school.example/1"));
		tab.add(Map.of("kind", "PAPER", "title", "Протокол", "place", "папка 3"));
		assertThat(tab.documents()).extracting(document -> document.path("kindTitle").asText())
			.containsExactly("Номер и дата", "Ссылка", "На бумаге в управлении образования");
		assertThat(tab.documents().get(0).path("date").asText()).isEqualTo("2026-10-06");
	}

	@ParameterizedTest
	@MethodSource("badEntries")
	void refusesWhatIsWrongAndKeepsNothing(Map<String, Object> typed, String complaint) {
		var tab = reporter();
		DocumentsTab.assertRefused(tab.add(typed), 400, complaint);
		assertThat(tab.documents()).isEmpty();
	}

	static List<Arguments> badEntries() {
		return List.of(arguments(Map.of("title", "Приказ"), "Вид документа"),
				arguments(Map.of("kind", "FILE", "title", "Приказ"), "Приложите файл"),
				arguments(Map.of("kind", "REFERENCE", "title", "Приказ", "number", "1"), "Дата документа"),
				arguments(Map.of("kind", "REFERENCE", "title", "Приказ", "number", "1", "date", "0202-01-01"),
						"проверьте год"),
				arguments(Map.of("kind", "REFERENCE", "title", "Приказ", "number", "1", "date", "завтра"), "JSON"),
				arguments(Map.of("kind", "LINK", "title", "Новость", "address", "javascript:alert(1)"), "ссылку"),
				arguments(Map.of("kind", "PAPER", "title", " "), "Название документа"),
				arguments(Map.of("kind", "PAPER", "title", "я".repeat(256)), "длиннее 255"));
	}

	@Test
	void refusesFilesThatDoHarmOrAreTooLarge() {
		var tab = reporter();
		var page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
		DocumentsTab.assertRefused(tab.add("Справка.pdf", page), 400, "веб-страница");
		DocumentsTab.assertRefused(tab.add("Справка.docx", SomeFiles.pdf()), 400, "по содержанию это документ PDF");
		DocumentsTab.assertRefused(tab.add("Справка.pdf", new byte[0]), 400, "пустой");
		DocumentsTab.assertRefused(tab.add("Справка.pdf", new byte[(20 << 20) + 1]), 413, "20 МБ");
		assertThat(tab.documents()).isEmpty();
	}

	@Test
	void isDoneOnlyIfSomethingIsThereWhereItIsSaidToBe() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.report(this.it, Role.WORKING_GROUP, ATTACHED))
			.withMessageContaining("Во вкладке «Документы» этой задачи ничего не приложено");
		var tab = reporter();
		var id = tab.addPdf(SomeFiles.pdf());
		this.started.report(this.it, Role.WORKING_GROUP, ATTACHED);
		var part = this.parts.get(this.it.partId());
		assertThat(part.state()).isEqualTo(ActivityState.IN_REVIEW);
		assertThat(part.report().orElseThrow().evidence()).isEqualTo(Evidence.attached());
		DocumentsTab.assertRefused(tab.list(), 404, "она уже выполнена");
		DocumentsTab.assertRefused(tab.download(id, 1), 404, "она уже выполнена");
		var checked = this.started.task(this.it);
		var coordinator = user(Role.COORDINATOR);
		assertThat(ShownForm.of(this.port, coordinator, checked)).containsEntry("papers", "Справка.pdf")
			.containsEntry("evidence", "Приложено во вкладке «Документы»");
		assertThat(DocumentsTab.open(this.port, coordinator, checked).download(id, 1).statusCode()).isEqualTo(200);
	}

}
