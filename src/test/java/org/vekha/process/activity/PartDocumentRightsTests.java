package org.vekha.process.activity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.document.SomeFiles;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.process.task.DocumentsTab;
import org.vekha.roadmap.Body;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets at the documents of a part, over HTTP.
 */
@VekhaTest
class PartDocumentRightsTests extends DocumentsOfAPart {

	@Test
	void changesNothingWithoutTheTokenOfThePage() {
		var browser = Browser.at(this.port).accept("application/json");
		browser.logIn(user(Role.WORKING_GROUP), Districts.PASSWORD);
		var answer = browser.post("/web/tasks/%s/documents".formatted(this.task),
				"{\"kind\": \"PAPER\", \"title\": \"Протокол\"}");
		DocumentsTab.assertRefused(answer, 403, "недоступно");
		assertThat(reporter().documents()).isEmpty();
	}

	@Test
	void whoMayNotSeeTheTaskSeesNoDocument() {
		var id = reporter().addPdf(SomeFiles.pdf());
		var elsewhere = this.started.open(Body.WORKING_GROUP).district();
		for (var user : List.of(this.it.district().schoolUser(1), user(Role.METHODIST), user(Role.EXPERT),
				elsewhere.user(Role.COORDINATOR), elsewhere.user(Role.WORKING_GROUP), elsewhere.user(Role.REGION))) {
			var tab = DocumentsTab.open(this.port, user, this.task);
			DocumentsTab.assertRefused(tab.list(), 404, "Задача не найдена");
			DocumentsTab.assertRefused(tab.download(id, 1), 404, "Задача не найдена");
			DocumentsTab.assertRefused(tab.add("Справка.pdf", SomeFiles.pdf()), 404, "Задача не найдена");
			DocumentsTab.assertRefused(tab.withdraw(id), 404, "Задача не найдена");
		}
		assertThat(Browser.at(this.port)
			.accept("application/json")
			.get("/web/tasks/%s/documents".formatted(this.task))
			.statusCode()).isEqualTo(401);
	}

	@Test
	void whoOnlyWatchesAddsNothing() {
		var id = reporter().addPdf(SomeFiles.pdf());
		var tab = as(Role.CONTROL);
		assertThat(tab.list().body()).contains("\"writable\":false", "Справка.pdf");
		assertThat(tab.download(id, 1).statusCode()).isEqualTo(200);
		DocumentsTab.assertRefused(tab.add("Справка.pdf", SomeFiles.pdf()), 403, "вам их можно только смотреть");
		DocumentsTab.assertRefused(tab.replace(id, "Справка.pdf", SomeFiles.png()), 403, "только смотреть");
		assertThat(as(Role.COORDINATOR).list().body()).contains("\"writable\":true");
	}

	@Test
	void oneTaskLeadsToNoDocumentOfAnother() {
		var id = reporter().addPdf(SomeFiles.pdf());
		var other = this.started.open(Body.WORKING_GROUP);
		var tab = DocumentsTab.open(this.port, other.district().user(Role.WORKING_GROUP), this.started.task(other));
		DocumentsTab.assertRefused(tab.download(id, 1), 404, "Документ не найден");
		DocumentsTab.assertRefused(tab.withdraw(id), 404, "Документ не найден");
	}

}
