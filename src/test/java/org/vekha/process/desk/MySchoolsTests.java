package org.vekha.process.desk;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.CopiedSchools;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.access.PageVisitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a curator shows a page of schools, and takes as many statements for 300 of
 * them as for five.
 */
@VekhaTest
class MySchoolsTests {

	@Autowired
	private DeskDistricts desks;

	@Autowired
	private Districts districts;

	@Autowired
	private CopiedSchools copied;

	@Autowired
	private Jobs jobs;

	@LocalServerPort
	private int port;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void takeAsManyStatementsForThreeHundredAsForFive() {
		var desk = this.desks.open(5);
		var curator = PageVisitor.logIn(this.port, desk.district().user(Role.CURATOR));
		page(curator, "");
		var few = CountedStatements.of(() -> assertThat(page(curator, "")).contains("СОШ № 5"));
		this.copied.copy(desk.district().school(5), 295);
		var many = CountedStatements.of(() -> assertThat(page(curator, "")).contains("Школ: 300, страница 1 из 15"));
		assertThat(many).isEqualTo(few).isBetween(5L, 40L);
		assertThat(page(curator, "?page=15")).contains("страница 15 из 15");
		assertThat(page(curator, "?page=16")).doesNotContain("СОШ №");
	}

	@Test
	void showWhatIsLateAndWhatComesNextOfTheOwnSchoolsOnly() {
		var desk = this.desks.open(2);
		var curator = PageVisitor.logIn(this.port, desk.district().user(Role.CURATOR));
		assertThat(page(curator, "")).contains("СОШ № 1", "Ближайший срок", "30.10.2026", "Отчитаться об исполнении")
			.doesNotContain("Просрочено");
		this.jobs.goTo(DeskDistricts.DUE.plusDays(4), desk.district().id());
		assertThat(page(curator, "")).contains("Просрочено: 1", "дней: 4");
		assertThat(page(curator, "?text=№ 2".replace(" ", "%20").replace("№", "%E2%84%96"))).contains("СОШ № 2")
			.doesNotContain("СОШ № 1");
		var elsewhere = this.desks.open(1);
		assertThat(page(PageVisitor.logIn(this.port, elsewhere.district().user(Role.CURATOR)), ""))
			.doesNotContain(desk.district().id());
	}

	@Test
	void sayThatThereAreNoneInAYearWithoutSchools() {
		var district = this.districts.open(1);
		assertThat(page(PageVisitor.logIn(this.port, district.user(Role.CURATOR)), ""))
			.contains("Школ, которые сопровождаются сейчас, за вами нет.");
	}

	private static String page(PageVisitor visitor, String query) {
		var answer = visitor.get("/my-schools" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

}
