package org.vekha.process.school;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the two schools of a contract see of it, whoever of them entered it.
 */
@VekhaTest
class ContractNewsTests {

	private static final String CONTRACT = "СОШ № 1 и СОШ № 2: договор № 3-с от 01.10.2026, действует по 31.05.2027. "
			+ "Кто внёс: ";

	@Autowired
	private SchoolTracks tracks;

	@LocalServerPort
	private int port;

	@Test
	void showsThePartnerWhatTheSchoolEntered() throws Exception {
		var track = this.tracks.start();
		var partner = track.district().schoolUser(2);
		assertThat(notifications(partner)).contains("Уведомлений нет").doesNotContain("договор");
		track.complete(track.director(), "Task_SignContract", SchoolForms.CONTRACT);
		assertThat(notifications(partner)).contains("Договор о сотрудничестве", CONTRACT + "СОШ № 1.");
		assertThat(notifications(track.director())).contains(CONTRACT + "СОШ № 1.");
		assertThat(notifications(track.curator())).doesNotContain(CONTRACT);
	}

	@Test
	void showsTheSchoolWhatItsNewPartnerEntered() throws Exception {
		var track = this.tracks.start(2).get(0);
		var partner = track.district().schoolUser(3);
		track.complete(partner, "Task_SignContract", SchoolForms.CONTRACT);
		assertThat(notifications(track.director())).contains("СОШ № 1 и СОШ № 3: договор № 3-с", "Кто внёс: СОШ № 3.");
		assertThat(notifications(track.district().schoolUser(2))).as("a third school").doesNotContain("договор");
	}

	private String notifications(String user) throws Exception {
		var browser = Browser.at(this.port);
		browser.logIn(user, Districts.PASSWORD);
		return browser.get("/notifications").body();
	}

}
