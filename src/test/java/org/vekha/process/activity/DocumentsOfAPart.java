package org.vekha.process.activity;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.vekha.access.Role;
import org.vekha.process.activity.StartedParts.StartedPart;
import org.vekha.process.task.DocumentsTab;
import org.vekha.roadmap.Body;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A part that the working group is to report on, and its tab «Документы».
 */
abstract class DocumentsOfAPart {

	@Autowired
	StartedParts started;

	@LocalServerPort
	int port;

	StartedPart it;

	String task;

	@BeforeEach
	void open() {
		this.it = this.started.open(Body.WORKING_GROUP);
		this.task = this.started.task(this.it);
	}

	@AfterEach
	void setTheClockRight() {
		ClockUtil.reset();
	}

	DocumentsTab reporter() {
		return as(Role.WORKING_GROUP);
	}

	DocumentsTab as(Role role) {
		return DocumentsTab.open(this.port, user(role), this.task);
	}

	String user(Role role) {
		return this.it.district().user(role);
	}

}
