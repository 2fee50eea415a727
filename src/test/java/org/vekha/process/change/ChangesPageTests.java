package org.vekha.process.change;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.change.DateMoves;
import org.vekha.change.DatedItem;
import org.vekha.change.MovingOrder;
import org.vekha.change.OpenDate;
import org.vekha.change.YearChanges;
import org.vekha.process.CountedStatements;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.access.Browser;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.process.model.Ids;
import org.vekha.roadmap.CycleStep;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class ChangesPageTests {

	private static final List<CycleStep> STEPS = List.of(CycleStep.INTERVIEW, CycleStep.SELF_ASSESSMENT,
			CycleStep.RISK_PROFILE, CycleStep.PROGRAMME);

	@Autowired
	private ChangingYears years;

	@Autowired
	private DateMoves moves;

	@Autowired
	private Accounts accounts;

	@Autowired
	private RuntimeService runtime;

	@LocalServerPort
	private int port;

	private ChangingYear year;

	private Browser coordinator;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
		this.coordinator = logIn(this.year.coordinator());
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void listsWhatWasDecidedTheLatestFirst() {
		assertThat(page("/changes")).contains("Изменений нет.");
		this.year.start(DateChangeProcess.KEY);
		assertThat(page("/changes")).as("What is still being entered is not decided").contains("Изменений нет.");
		note("Первое", ChangingYears.OPENING);
		note("Второе", ChangingYears.OPENING.plusDays(1));

		assertThat(page("/changes")).containsSubsequence("06.10.2026", "Перенос сроков", "Перенесён срок: Второе",
				"№ 12 от 05.10.2026", "Карантин", "Проведено", "05.10.2026", "Перенесён срок: Первое");
	}

	@Test
	void showsTheDayOnWhichItWasDecidedWhereTheMunicipalityIs() {
		ClockUtil.setCurrentTime(Date.from(this.year.endOf(ChangingYears.OPENING).minusSeconds(1)));
		note("Поздно вечером", null);

		assertThat(page("/changes")).containsSubsequence("\"Решено\">05.10.2026<", "Поздно вечером");
		assertThat(page("/changes/" + this.year.lastChange().id())).contains("Решено 05.10.2026");
	}

	@Test
	void showsEachDateThatAnOrderMoved() {
		var interview = this.year.step(1, CycleStep.INTERVIEW);
		moveDates(1, CycleStep.INTERVIEW);

		assertThat(page("/changes/" + this.year.lastChange().id())).containsSubsequence("Перенос сроков",
				"Перенесено сроков: 1", "№ 44 от 05.10.2026", "Карантин", "СОШ № 1", written(interview.due()),
				written(interview.due().plusDays(3)));
	}

	@Test
	void showsWhoHandedEachSchoolOverToWhom() {
		var successor = successor();
		var instance = this.year.start(PeopleChangeProcess.KEY);
		this.year.complete(instance,
				Map.of("decision", "replace", "role", "CURATOR", "former", this.year.district().user(Role.CURATOR),
						"successor", successor, "since", ChangingYears.OPENING.toString(), "reason", "Увольнение"));

		var page = page("/changes/" + this.year.lastChange().id());
		assertThat(page).contains("СОШ № 1", "СОШ № 2").containsSubsequence("Увольнение", "Куратор", "Новый куратор");
	}

	@Test
	void isClosedToOthers() {
		note("Первое", ChangingYears.OPENING);
		var change = this.year.lastChange().id();
		var stranger = logIn(this.years.begin().coordinator());

		assertThat(stranger.get("/changes").body()).contains("Изменений нет.");
		assertThat(stranger.get("/changes/" + change).statusCode()).isEqualTo(404);
		assertThat(this.coordinator.get("/changes/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		for (var user : List.of(this.year.district().user(Role.HEAD), this.year.district().user(Role.CURATOR),
				this.year.district().schoolUser(1))) {
			var browser = logIn(user);
			assertThat(browser.get("/changes").statusCode()).as(user).isEqualTo(403);
			assertThat(browser.get("/changes/" + change).statusCode()).as(user).isEqualTo(403);
			assertThat(browser.get("/web/menu").body()).doesNotContain("/changes");
		}
	}

	@Test
	void doesNotShowWhatIsStillBeingEntered() {
		var change = this.year.start(DateChangeProcess.KEY);

		assertThat(
				this.coordinator.get("/changes/" + this.runtime.getVariable(change.getId(), Ids.CHANGE)).statusCode())
			.isEqualTo(404);
	}

	@Test
	void asksAsOftenForAPageAsForOneChange() {
		note("Изменение 0.", ChangingYears.OPENING);
		page("/changes");
		var few = CountedStatements.of(() -> page("/changes"));
		for (int number = 1; number <= YearChanges.PAGE_SIZE; number++) {
			note("Изменение %d.".formatted(number), ChangingYears.OPENING.plusDays(number));
		}

		assertThat(few).isPositive();
		assertThat(CountedStatements.of(() -> page("/changes"))).isEqualTo(few);
		assertThat(page("/changes")).contains("Изменение 50.", "Изменение 1.", "/changes?page=2")
			.doesNotContain("Изменение 0.");
		assertThat(page("/changes?page=2")).contains("Изменение 0.", "/changes?page=1")
			.doesNotContain("Изменение 1.", "/changes?page=3");
		assertThat(page("/changes?page=x")).contains("Изменение 50.");
	}

	@Test
	void asksAsOftenForManyDatesAsForOne() {
		moveDates(1, CycleStep.INTERVIEW);
		var one = this.year.lastChange();
		moveDates(2, STEPS.toArray(CycleStep[]::new));
		var many = this.year.lastChange();
		page("/changes/" + one.id());

		var few = CountedStatements.of(() -> page("/changes/" + one.id()));

		assertThat(many.id()).isNotEqualTo(one.id());
		assertThat(few).isPositive();
		assertThat(CountedStatements.of(() -> page("/changes/" + many.id()))).isEqualTo(few);
	}

	private void moveDates(int schools, CycleStep... steps) {
		// Another moment, so that it is the latest
		Jobs.setClock((schools == 1) ? ChangingYears.OPENING : ChangingYears.OPENING.plusDays(1));
		var dates = Stream.iterate(1, school -> school <= schools, school -> school + 1)
			.flatMap(school -> Stream.of(steps).map(step -> this.year.step(school, step)))
			.map(step -> Map.of("item", "STEP:" + step.id(), "due", step.due().plusDays(3).toString()))
			.toList();
		this.year.complete(this.year.start(DateChangeProcess.KEY),
				new HashMap<>(Map.of("decision", "move", "orderNumber", "44", "orderDate",
						ChangingYears.OPENING.toString(), "reason", "Карантин", "dates", dates)));
	}

	private void note(String label, LocalDate day) {
		if (day != null) {
			Jobs.setClock(day);
		}
		var item = new DatedItem(DatedItem.Kind.TASK, UUID.randomUUID());
		this.moves.note(this.year.district().id(), new OpenDate(item, null, null, label, null, null),
				LocalDate.of(2027, 1, 15), new MovingOrder("12", ChangingYears.OPENING, "Карантин"),
				this.year.coordinator());
	}

	private String successor() {
		var login = "curator2." + this.year.district().id();
		this.accounts.registerUser(login, "Новый куратор", Districts.PASSWORD);
		this.accounts.join(login, Role.CURATOR);
		this.accounts.admit(login, this.year.district().id());
		return login;
	}

	private String page(String path) {
		var answer = this.coordinator.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer.body();
	}

	private Browser logIn(String user) {
		var browser = Browser.at(this.port);
		browser.logIn(user, Districts.PASSWORD);
		return browser;
	}

	private static String written(LocalDate day) {
		return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

}
