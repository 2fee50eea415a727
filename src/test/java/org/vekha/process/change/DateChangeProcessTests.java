package org.vekha.process.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.change.ChangeState;
import org.vekha.change.DateMove;
import org.vekha.change.DateMoves;
import org.vekha.change.DatedItem;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.access.Browser;
import org.vekha.process.change.ChangingYears.ChangingYear;
import org.vekha.roadmap.ActivityPart;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.ActivityState;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(DateChangeProcess.KEY)
class DateChangeProcessTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Autowired
	private ChangingYears years;

	@Autowired
	private DateMoves moves;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ManagementService management;

	@LocalServerPort
	private int port;

	private ChangingYear year;

	@BeforeEach
	void begin() {
		this.year = this.years.begin();
	}

	@Test
	void movesWhatIsOpenWhatWaitsAndWhatIsStillToCome() {
		var interview = this.year.step(1, CycleStep.INTERVIEW);
		var assessment = this.year.step(1, CycleStep.SELF_ASSESSMENT);
		var part = part("2.");
		var later = interview.due().plusDays(5);
		var instance = this.year.start(DateChangeProcess.KEY);
		assertThat(instance).isWaitingAt("Task_EnterNewDates");
		assertThat(this.year.taskOf(instance).getAssignee()).isEqualTo(this.year.coordinator());
		this.year.complete(instance,
				order(step(interview.id(), later), step(assessment.id(), assessment.due().plusDays(7)),
						row("PART:" + part.id(), part.dueOn().plusDays(12))));
		assertThat(instance).isEnded().hasPassed("EndEvent_DatesMoved").hasNotPassed("EndEvent_NothingMoved");
		// The open task
		assertThat(this.year.task("Task_ConductInterview", 1).getDueDate()).isEqualTo(this.year.endOf(later));
		assertThat(this.year.step(1, CycleStep.INTERVIEW).state()).isEqualTo(ActivityState.MOVED);
		assertThat(this.year.task("Task_ConductInterview", 2).getDueDate()).isEqualTo(this.year.endOf(interview.due()));
		// The timer that has not fired
		var moved = this.parts.get(part.id());
		assertThat(moved.dueOn()).isEqualTo(part.dueOn().plusDays(12));
		assertThat(moved.opensOn()).isEqualTo(part.opensOn().plusDays(12));
		assertThat(moved.state()).isEqualTo(ActivityState.MOVED);
		assertThat(timer()).isEqualTo(this.year.endOf(moved.opensOn().minusDays(1)).plusSeconds(1));
		assertThat(this.roadmaps.activity(part.activityId()).due()).contains(moved.dueOn());
		// The step that is not reached yet
		this.year.staff().on(ChangingYears.OPENING, "Task_ConductInterview");
		assertThat(this.year.task("Task_FillSelfAssessment", 1).getDueDate())
			.isEqualTo(this.year.endOf(assessment.due().plusDays(7)));
		assertThat(this.year.lastChange().state()).isEqualTo(ChangeState.DONE);
		assertThat(this.moves.history(new DatedItem(DatedItem.Kind.STEP, interview.id()))).singleElement()
			.satisfies(move -> {
				assertThat(move.oldDue()).isEqualTo(interview.due());
				assertThat(move.newDue()).isEqualTo(later);
				assertThat(move.state()).isEqualTo(DateMove.State.MOVED);
				assertThat(move.movedBy()).isEqualTo(this.year.coordinator());
			});
		assertThat(this.year.lastChange().paper().number()).isEqualTo("44");
	}

	@Test
	void givesBackTheDatesThatWereTypedAndNotSent() throws Exception {
		var interview = this.year.step(1, CycleStep.INTERVIEW);
		var typed = step(interview.id(), interview.due().plusDays(5));
		var task = this.year.taskOf(this.year.start(DateChangeProcess.KEY)).getId();
		var browser = Browser.at(this.port);
		browser.logIn(this.year.coordinator(), Districts.PASSWORD);
		var token = JSON.readTree(browser.get("/web/token").body());
		browser.header(token.get("header").asText(), token.get("token").asText());

		assertThat(
				browser.put("/web/tasks/%s/draft".formatted(task), JSON.writeValueAsString(order(typed))).statusCode())
			.isEqualTo(200);

		var shown = JSON.readTree(browser
			.get("/camunda/api/engine/engine/default/task/%s/form-variables?deserializeValues=false".formatted(task))
			.body());
		assertThat(JSON.readTree(shown.at("/dates/value").asText())).isEqualTo(JSON.valueToTree(List.of(typed)));
		assertThat(shown.at("/reason/value").asText()).isEqualTo("Карантин");
	}

	@Test
	void changesNothingWhenItIsTakenBack() {
		var before = this.year.step(1, CycleStep.INTERVIEW);
		var instance = this.year.start(DateChangeProcess.KEY);
		this.year.complete(instance, Map.of("decision", "cancel"));
		assertThat(instance).isEnded().hasPassed("EndEvent_NothingMoved").hasNotPassed("Task_MoveDates");
		assertThat(this.year.step(1, CycleStep.INTERVIEW)).isEqualTo(before);
	}

	@Test
	void carriesALongOrderOutInSeveralTransactions() {
		this.year = this.years.begin(14);
		var form = order(IntStream.rangeClosed(1, 14)
			.boxed()
			.flatMap(school -> List
				.of(CycleStep.INTERVIEW, CycleStep.SELF_ASSESSMENT, CycleStep.RISK_PROFILE, CycleStep.PROGRAMME,
						CycleStep.EXPERT_REVIEW, CycleStep.PROGRAMME_CONSENT, CycleStep.PROGRAMME_ORDER,
						CycleStep.SCHOOL_SUMMARY)
				.stream()
				.map(step -> this.year.step(school, step)))
			.map(step -> step(step.id(), step.due().plusDays(3)))
			.toArray(Map[]::new));
		var instance = this.year.start(DateChangeProcess.KEY);
		this.year.complete(instance, form);
		assertThat(instance).isEnded();
		assertThat(this.moves.of(this.year.lastChange().id(), 0)).hasSize(14 * 8)
			.allSatisfy(move -> assertThat(move.state()).isEqualTo(DateMove.State.MOVED));
		assertThat(this.year.step(14, CycleStep.REPORTS).due())
			.isEqualTo(this.year.step(14, CycleStep.SCHOOL_SUMMARY).due());
		assertThat(this.year.step(CycleStep.PROGRAMME).due()).isEqualTo(this.year.step(3, CycleStep.PROGRAMME).due());
	}

	@Test
	void refusesDaysThatDoNotFitAndStoresNone() {
		var interview = this.year.step(1, CycleStep.INTERVIEW);
		var assessment = this.year.step(1, CycleStep.SELF_ASSESSMENT);
		var instance = this.year.start(DateChangeProcess.KEY);
		refused(instance, "раньше срока этапа", step(interview.id(), assessment.due().plusDays(1)));
		refused(instance, "уже прошёл", step(interview.id(), ChangingYears.OPENING.minusDays(1)));
		refused(instance, "Самооценка деятельности школы", step(assessment.id(), LocalDate.of(2028, 3, 1)));
		refused(instance, "совпадает с прежним", step(interview.id(), interview.due()));
		refused(instance, "дважды", step(interview.id(), interview.due().plusDays(1)),
				step(interview.id(), interview.due().plusDays(2)));
		var foreign = this.years.begin().step(1, CycleStep.INTERVIEW);
		refused(instance, "нет среди открытых", step(foreign.id(), foreign.due().plusDays(1)));
		assertThat(instance).isWaitingAt("Task_EnterNewDates");
		assertThat(this.year.step(1, CycleStep.INTERVIEW)).isEqualTo(interview);
	}

	@SafeVarargs
	private void refused(ProcessInstance instance, String why, Map<String, Object>... dates) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.year.complete(instance, order(dates)))
			.withMessageContaining(why);
	}

	private ActivityPart part(String number) {
		var row = this.roadmaps.activities(this.year.year().roadmapId())
			.stream()
			.filter(each -> number.equals(each.number()))
			.findFirst()
			.orElseThrow();
		return this.parts.of(row.id()).get(0);
	}

	/** When the part that waits for its time begins. */
	private Instant timer() {
		return this.management.createJobQuery()
			.tenantIdIn(this.year.district().id())
			.activityId("TimerEvent_PartOpens")
			.list()
			.stream()
			.map(Job::getDuedate)
			.findFirst()
			.orElseThrow()
			.toInstant();
	}

	@SafeVarargs
	private static Map<String, Object> order(Map<String, Object>... dates) {
		return new HashMap<>(Map.of("decision", "move", "orderNumber", "44", "orderDate",
				ChangingYears.OPENING.toString(), "reason", "Карантин", "dates", List.of(dates)));
	}

	private static Map<String, Object> step(UUID id, LocalDate due) {
		return row("STEP:" + id, due);
	}

	private static Map<String, Object> row(String item, LocalDate due) {
		return Map.of("item", item, "due", due.toString());
	}

}
