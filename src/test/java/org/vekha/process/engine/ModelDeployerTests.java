package org.vekha.process.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class ModelDeployerTests {

	private static final String MODEL = """
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://vekha.org/tests">
				<bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
					<bpmn:startEvent id="StartEvent_1"/>
					%s
				</bpmn:process>
			</bpmn:definitions>""";

	@Autowired
	private RepositoryService repository;

	@TempDir
	private Path folder;

	@Test
	void deploysOnlyWhatHasChanged() throws Exception {
		store("one.bpmn", MODEL.formatted("deployed-one", "Первый", ""));
		store("two.bpmn", MODEL.formatted("deployed-two", "Второй", ""));
		deploy();
		deploy();
		store("two.bpmn", MODEL.formatted("deployed-two", "Второй, исправленный", ""));
		deploy();
		assertThat(versions("deployed-one")).isEqualTo(1);
		assertThat(versions("deployed-two")).isEqualTo(2);
		assertThat(this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("deployed-two")
			.latestVersion()
			.singleResult()
			.getResourceName()).isEqualTo("processes/two.bpmn");
	}

	@Test
	void stopsAtABrokenModelAndSaysWhere() throws Exception {
		store("broken.bpmn", MODEL.formatted("deployed-broken", "Сломанный", "<bpmn:userTask id='Task_1'/"));
		assertThatExceptionOfType(ModelsRefused.class).isThrownBy(this::deploy)
			.withMessageContaining("processes/broken.bpmn");
	}

	@Test
	void stopsAtABrokenForm() throws Exception {
		Files.createDirectories(this.folder.resolve("forms"));
		Files.writeString(this.folder.resolve("forms/broken.form"), "{ \"id\": ");
		assertThatExceptionOfType(ModelsRefused.class).isThrownBy(this::deploy)
			.withMessageContaining("forms/broken.form");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<form><input type='text' cam-variable-name='a'></form>|правильным XML",
			"<form><input type='file' cam-variable-name='a' cam-variable-type='File'/></form>|cam-max-filesize",
			"<form><input type='text' cam-variable-name='a' cam-variable-type='Object'/></form>|тип переменной String",
			"<form><input type='color' cam-variable-name='a'/></form>|вида «color»",
			"<form><script src='https://elsewhere.example/a.js'></script></form>|на другой узел",
			"<form><iframe></iframe></form>|iframe" })
	void stopsAtAnHtmlFormThatTheServerCouldNotCheck(String html, String fault) throws Exception {
		Files.createDirectories(this.folder.resolve("forms"));
		Files.writeString(this.folder.resolve("forms/unchecked.html"), html);
		assertThatExceptionOfType(ModelsRefused.class).isThrownBy(this::deploy)
			.withMessageContainingAll("forms/unchecked.html", fault);
	}

	@Test
	void stopsWithoutTheFolderThatIsNamed() {
		assertThatExceptionOfType(ModelsRefused.class)
			.isThrownBy(() -> new ModelDeployer(this.repository, this.folder.resolve("nowhere").toString()))
			.withMessageContaining("nowhere не найдена");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<bpmn:scriptTask id='Task_1' scriptFormat='groovy'><bpmn:script>1</bpmn:script></bpmn:scriptTask>|сценарии",
			"<bpmn:serviceTask id='Task_1' camunda:class='java.lang.Runtime'/>|camunda:class" })
	void refusesModelsThatBringTheirOwnCode(String element, String fault) {
		var deployment = this.repository.createDeployment()
			.addString("own-code.bpmn", MODEL.formatted("deployed-code", "Свой код", element));
		assertThatExceptionOfType(ParseException.class).isThrownBy(deployment::deploy)
			.withMessageStartingWith("ENGINE-09005 Could not parse BPMN process.")
			.withMessageContainingAll("Task_1", fault)
			.satisfies(refusal -> assertThat(refusal.getResorceReports().get(0).getErrors().get(0).getMainElementId())
				.isEqualTo("Task_1"));
	}

	@Test
	void acceptsTheModelsOfTheApplication() {
		assertThat(List.copyOf(ModelFiles.in(this.folder))).allSatisfy(
				file -> assertThat(file.name()).matches("(processes/.*\\.(bpmn|dmn))|(forms/.*\\.(form|html))"));
	}

	private void store(String name, String model) throws Exception {
		Files.createDirectories(this.folder.resolve("processes"));
		Files.writeString(this.folder.resolve("processes").resolve(name), model);
	}

	private void deploy() {
		new ModelDeployer(this.repository, this.folder.toString()).deploy();
	}

	private long versions(String key) {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(key).count();
	}

}
