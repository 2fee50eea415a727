package org.vekha.process.overview;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.vekha.document.Documents;
import org.vekha.document.IncomingFile;
import org.vekha.document.Matter;
import org.vekha.process.Districts;
import org.vekha.process.change.ChangingYears;
import org.vekha.process.change.ChangingYears.ChangingYear;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The picture of a school of a municipality, as its controller gives it.
 */
abstract class SchoolPictures {

	@Autowired
	ChangingYears changingYears;

	@Autowired
	Districts districts;

	@Autowired
	Documents documents;

	@Autowired
	SchoolController controller;

	ChangingYear year;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	UUID attach(Matter matter) {
		var content = "Протокол собеседования.".getBytes(StandardCharsets.UTF_8);
		return this.documents
			.addFile(this.year.district().id(), matter, null,
					new IncomingFile("Протокол.txt", () -> new ByteArrayInputStream(content)), this.year.coordinator())
			.id();
	}

	String school(int number) {
		return this.year.district().school(number);
	}

	SchoolSheet sheet(int number) {
		return sheet(this.year.coordinator(), school(number));
	}

	SchoolSheet sheet(String user, String school) {
		return this.controller.school(Map.of("school", school), () -> user);
	}

}
