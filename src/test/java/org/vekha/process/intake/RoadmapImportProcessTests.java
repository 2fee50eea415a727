package org.vekha.process.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.deadline.DeadlineKind;
import org.vekha.deadline.Period;
import org.vekha.intake.ImportRow;
import org.vekha.intake.RoadmapImportState;
import org.vekha.intake.RoadmapImports;
import org.vekha.process.CoversModel;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.Leftovers;
import org.vekha.responsible.Dictionaries;
import org.vekha.responsible.Post;
import org.vekha.roadmap.Activity;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;
import org.vekha.table.Documents;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@VekhaTest
@CoversModel(RoadmapImportProcess.KEY)
class RoadmapImportProcessTests {

	private static final String HEADER = "№ | Мероприятия | Сроки | Ответственные";

	private static final String SEMINAR = "1. | Семинар для учителей математики | Октябрь 2026 | Методический центр";

	private static final String ANALYSIS = "2. | Разбор ошибок учеников | 31 ноября 2026 | ЦРОиК";

	private static final String CONTROL = "3. | Посещение уроков | До 15.09.2026 | ОО";

	@Autowired
	private StartedImports started;

	@Autowired
	private Districts districts;

	@Autowired
	private RoadmapImports imports;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private Dictionaries dictionaries;

	@Autowired
	private HistoryService history;

	@Autowired
	private Leftovers leftovers;

	@Autowired
	private Jobs jobs;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(2);
	}

	@Test
	void storesTheWholeRoadMapOnceItIsConfirmed() {
		var instance = handIn(SEMINAR, CONTROL);
		assertThat(instance).isWaitingAt("Task_CheckRoadmapImport");
		assertThat(this.started.task(instance).getAssignee()).isEqualTo(this.district.user(Role.COORDINATOR));
		assertThat(this.roadmaps.municipal(this.district.id(), Districts.YEAR)).isEmpty();
		var read = this.started.read(instance);
		this.started.decide(this.district, instance, "confirm");
		this.jobs.fireDue(this.district.id());
		assertThat(instance).isEnded().hasPassed("EndEvent_RoadmapStored").hasNotPassed("Task_DiscardRoadmap");
		var roadmap = this.roadmaps.municipal(this.district.id(), Districts.YEAR).orElseThrow();
		assertThat(roadmap.title()).isEqualTo("План работы со школами на 2026-2027 учебный год");
		assertThat(stored()).extracting(Activity::number).containsExactly("1.", "3.");
		assertThat(stored().get(0).deadline().intervals())
			.containsExactly(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
		assertThat(this.imports.get(read.id()).state()).isEqualTo(RoadmapImportState.STORED);
		assertThat(this.leftovers.of(this.district.id(), "")).isEmpty();
	}

	@Test
	void keepsTheFileNowhereInTheEngine() {
		var instance = handIn(SEMINAR);
		assertThat(this.history.createHistoricVariableInstanceQuery()
			.processInstanceId(instance.getId())
			.variableName("file")
			.count()).isZero();
		assertThat(this.history.createHistoricDetailQuery()
			.processInstanceId(instance.getId())
			.disableBinaryFetching()
			.list()).noneMatch(detail -> detail.toString().contains("план.docx"));
		assertThat(this.jdbc.sql("select count(*) from act_ge_bytearray where name_ = 'file'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void doesNotBeginWithAFileThatHasNoRoadMap() {
		refusesStart(StartedImports.form(new Documents(this.folder).word("Письмо", "Кому | От кого", "УО | ИМЦ")),
				"Файл «план.docx»");
		refusesStart(StartedImports.form(new Documents(this.folder).zip("план.docx", "a.txt", "не документ")),
				"Файл «план.docx»");
	}

	@Test
	void doesNotBeginWithoutWhatItNeeds() {
		var form = form(SEMINAR);
		refusesStart(with(form, "file", null), "Выберите файл");
		refusesStart(with(form, "periodEnd", "2026-08-31"), "позже его окончания");
		refusesStart(with(form, "periodEnd", null), "Окончание периода плана");
		refusesStart(with(form, "schoolYear", "2026/2028"), "Учебный год");
		refusesStart(with(form, "orderNumber", "12"), "и номер, и дату приказа");
		refusesStart(with(form, "kind", "school"), "нет в форме");
		refusesStart(with(form, "roadmapImportId", "forged"), "не предусмотрено формой");
	}

	@Test
	void readsAnewWhatWasCorrected() {
		var instance = handIn(SEMINAR, ANALYSIS, CONTROL);
		assertThat(row(instance, 2).warnings()).hasSize(2);
		assertThat(row(instance, 2).deadline().kind()).isEqualTo(DeadlineKind.UNCLEAR);
		var correction = StartedImports.correction(2, "Разбор ошибок");
		correction.put("deadline", "ноябрь 2026");
		correction.put("posts", "0:methodical-centre");
		this.started.decide(this.district, instance, "reread", correction);
		assertThat(instance).isWaitingAt("Task_CheckRoadmapImport");
		assertThat(row(instance, 2)).satisfies(row -> {
			assertThat(row.title()).isEqualTo("Разбор ошибок");
			assertThat(row.deadline().intervals())
				.containsExactly(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
			assertThat(row.responsibilities()).containsExactly(new Responsibility(Body.METHODICAL_CENTRE, Mode.LEAD));
			assertThat(row.warnings()).isEmpty();
		});
		assertThat(this.dictionaries.readerFor(this.district.id()).read("ЦРОиК", "Семинар").posts())
			.containsExactly(Post.METHODICAL_CENTRE);
		confirm(instance);
		assertThat(stored()).hasSize(3);
	}

	@Test
	void takesEveryCorrectionOfTheForm() {
		var instance = handIn(SEMINAR, ANALYSIS, CONTROL, "Работа с родителями | | | ", "4. | Собрание | Май 2027 | ОО",
				"5. | Подпись | Июнь 2027 | ОО");
		var dated = StartedImports.correction(2, "Разбор ошибок учеников");
		dated.putAll(Map.of("deadlineKind", "INTERVAL", "start", "2026-11-02", "end", "2026-11-30", "responsible",
				"METHODICAL_CENTRE:LEAD,SCHOOL:SEPARATE", "number", "2а", "section", "Учителя"));
		dated.putAll(Map.of("expectedResult", "Справка", "schoolPart", "Разбирает ошибки своих учеников"));
		var done = StartedImports.correction(3, "Посещение уроков");
		done.putAll(Map.of("done", true, "doneOn", "2026-09-10", "deadline", "До 15.09.2026", "circle", "NAMED",
				"schools", List.of(this.district.school(1)), "step", "INTERVIEW"));
		var dropped = StartedImports.correction(rowWith(instance, "Подпись"), "Подпись");
		dropped.put("use", "NOTHING");
		this.started.decide(this.district, instance, "reread", dated, done, dropped);
		confirm(instance);
		assertThat(stored()).extracting(Activity::title)
			.containsExactly("Семинар для учителей математики", "Разбор ошибок учеников", "Посещение уроков",
					"Собрание");
		assertThat(stored().get(1).content()).satisfies(row -> {
			assertThat(row.number()).isEqualTo("2а");
			assertThat(row.section()).isEqualTo("Учителя");
			assertThat(row.expectedResult()).isEqualTo("Справка");
			assertThat(row.schoolPart()).isEqualTo("Разбирает ошибки своих учеников");
			assertThat(row.deadline().kind()).isEqualTo(DeadlineKind.INTERVAL);
			assertThat(row.lead()).isEqualTo(Body.METHODICAL_CENTRE);
			assertThat(row.responsibilities()).contains(new Responsibility(Body.SCHOOL, Mode.SEPARATE));
		});
		assertThat(stored().get(2).content()).satisfies(row -> {
			assertThat(row.circle()).isEqualTo(Circle.named(List.of(this.district.school(1))));
			assertThat(row.fact().doneOn()).isEqualTo(LocalDate.of(2026, 9, 10));
			assertThat(row.step()).hasToString("INTERVIEW");
		});
	}

	@Test
	void makesARowTheHeadingOfThoseBelow() {
		var instance = handIn("1. | Работа с кадрами | В течение года | Методический центр", SEMINAR, CONTROL);
		var heading = StartedImports.correction(1, "Работа с кадрами");
		heading.put("use", "HEADING");
		this.started.decide(this.district, instance, "reread", heading);
		confirm(instance);
		assertThat(stored()).hasSize(2).extracting(row -> row.content().section()).containsOnly("Работа с кадрами");
	}

	@Test
	void storesNothingWhileSomebodyIsUnknown() {
		var instance = handIn(SEMINAR, ANALYSIS);
		refusesDecision(instance, "Строка 2: исполнитель «ЦРОиК» не опознан");
		var decided = StartedImports.correction(2, "Разбор ошибок учеников");
		decided.putAll(Map.of("deadline", "31 ноября 2026", "responsible", "METHODICAL_CENTRE:LEAD"));
		this.started.decide(this.district, instance, "confirm", decided);
		// The deadline may stay unclear: its coordinator is asked later
		assertThat(stored().get(1).deadline().kind()).isEqualTo(DeadlineKind.UNCLEAR);
	}

	@Test
	void refusesCorrectionsThatDoNotFit() {
		var instance = handIn(SEMINAR, ANALYSIS);
		refusesCorrection(instance, Map.of("row", 7), "которой в загрузке нет");
		refusesCorrection(instance, Map.of("deadlineKind", "INTERVAL"), "Окончание срока");
		refusesCorrection(instance, Map.of("deadlineKind", "INTERVAL", "start", "2026-10-02", "end", "2026-10-01"),
				"Строка 1: Начало срока");
		refusesCorrection(instance, Map.of("responsible", "SCHOOL:SEPARATE"), "кто отвечает");
		refusesCorrection(instance, Map.of("responsible", "SCHOOL:LEAD,PARTNER:LEAD"), "только один");
		refusesCorrection(instance, Map.of("responsible", "EXTERNAL:LEAD"), "внешняя организация");
		refusesCorrection(instance, Map.of("responsible", "NOBODY:LEAD"), "не опознан");
		refusesCorrection(instance, Map.of("circle", "NAMED"), "назовите хотя бы одну школу");
		refusesCorrection(instance, Map.of("circle", "NAMED", "schools", List.of("other-1")), "другого муниципалитета");
		refusesCorrection(instance, Map.of("doneOn", "2026-09-10"), "не отмечено");
		refusesCorrection(instance, Map.of("posts", "5:school"), "Строка 1: Ответ «5:school» не опознан");
		refusesCorrection(instance, Map.of("fact", "forged"), "не предусмотрено");
		assertThat(row(instance, 1).title()).isEqualTo("Семинар для учителей математики");
	}

	@Test
	void storesNothingWhenItIsDiscarded() {
		var instance = handIn(SEMINAR);
		var read = this.started.read(instance);
		this.started.decide(this.district, instance, "discard");
		this.jobs.fireDue(this.district.id());
		assertThat(instance).isEnded().hasPassed("EndEvent_RoadmapDiscarded").hasNotPassed("Task_StoreRoadmap");
		assertThat(this.roadmaps.municipal(this.district.id(), Districts.YEAR)).isEmpty();
		assertThat(this.imports.get(read.id()).state()).isEqualTo(RoadmapImportState.DISCARDED);
	}

	@Test
	void takesTheRoadMapOfTheYearBefore() {
		confirm(handIn(SEMINAR, CONTROL));
		var instance = this.started.start(this.district,
				new HashMap<>(Map.of("source", "year", "schoolYear", "2027/2028", "fromYear", "2026/2027")));
		assertThat(this.started.read(instance).title()).contains("2027-2028");
		confirm(instance);
		var next = this.roadmaps.municipal(this.district.id(), Districts.YEAR.next()).orElseThrow();
		assertThat(this.roadmaps.activities(next.id())).extracting(row -> row.deadline().intervals().get(0).end())
			.containsExactly(LocalDate.of(2027, 10, 31), LocalDate.of(2027, 9, 15));
	}

	@Test
	void takesNoRoadMapOfAYearThatHasNone() {
		refusesStart(new HashMap<>(Map.of("source", "year", "schoolYear", "2027/2028")),
				"Дорожной карты на 2026/2027 учебный год нет");
	}

	@Test
	void replacesNoRoadMapThatIsApproved() {
		var instance = handIn(SEMINAR);
		confirm(handIn(SEMINAR, CONTROL));
		this.roadmaps.approve(this.roadmaps.municipal(this.district.id(), Districts.YEAR).orElseThrow().id(), "12",
				LocalDate.of(2026, 9, 1));
		refusesDecision(instance, "дорожная карта уже утверждена");
		refusesStart(form(SEMINAR), "дорожная карта уже утверждена");
		assertThat(stored()).hasSize(2);
	}

	private ProcessInstance handIn(String... rows) {
		return this.started.start(this.district, form(rows));
	}

	private Map<String, Object> form(String... rows) {
		var table = new String[rows.length + 1];
		table[0] = HEADER;
		System.arraycopy(rows, 0, table, 1, rows.length);
		return StartedImports
			.form(new Documents(this.folder).word("План работы со школами на 2026-2027 учебный год", table));
	}

	private void confirm(ProcessInstance instance) {
		this.started.decide(this.district, instance, "confirm");
		this.jobs.fireDue(this.district.id());
		assertThat(instance).isEnded();
	}

	private void refusesStart(Map<String, Object> form, String fault) {
		var before = howMany();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.started.start(this.district, form))
			.withMessageContaining(fault);
		assertThat(howMany()).isEqualTo(before);
	}

	private int howMany() {
		return this.jdbc.sql("select count(*) from vekha.roadmap_import where municipality_id = ?")
			.param(this.district.id())
			.query(Integer.class)
			.single();
	}

	private void refusesDecision(ProcessInstance instance, String fault) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.decide(this.district, instance, "confirm"))
			.withMessageContaining(fault);
		assertThat(instance).isWaitingAt("Task_CheckRoadmapImport");
	}

	private void refusesCorrection(ProcessInstance instance, Map<String, Object> change, String fault) {
		var correction = StartedImports.correction(1, "Другое название");
		correction.put("deadline", "Октябрь 2026");
		correction.putAll(change);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.decide(this.district, instance, "reread", correction))
			.withMessageContaining(fault);
	}

	private int rowWith(ProcessInstance instance, String title) {
		return this.started.read(instance)
			.rows()
			.stream()
			.filter(row -> title.equals(row.title()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private ImportRow row(ProcessInstance instance, int id) {
		return this.started.read(instance).rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
	}

	private List<Activity> stored() {
		return this.roadmaps.activities(this.roadmaps.municipal(this.district.id(), Districts.YEAR).orElseThrow().id());
	}

	private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
		var changed = new HashMap<>(form);
		changed.put(field, value);
		return changed;
	}

}
