package org.vekha.process.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.assessment.AssessmentResults;
import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.document.Matter;
import org.vekha.identification.Identifications;
import org.vekha.process.Districts;
import org.vekha.process.Jobs;
import org.vekha.process.overview.SchoolSheet.InstanceLine;
import org.vekha.process.overview.SchoolSheet.PaperLine;
import org.vekha.process.overview.SchoolSheet.PersonLine;
import org.vekha.process.overview.SchoolSheet.Point;
import org.vekha.process.overview.SchoolSheet.ReportLine;
import org.vekha.process.overview.SchoolSheet.StatusLine;
import org.vekha.process.task.Matters;
import org.vekha.programme.Programmes;
import org.vekha.school.Schools;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What is shown of a school to those who watch over it.
 */
@VekhaTest
class SchoolControllerTests extends SchoolPictures {

	private static final SchoolYear LAST = Districts.YEAR.previous();

	private static final Procedure MATHS = new Procedure(ProcedureKind.VPR, "МА", 5);

	private static final Procedure RUSSIAN = new Procedure(ProcedureKind.OGE, "РУ", 9);

	/** Until the programme is approved and the first report is due. */
	private static final LocalDate[] AUTUMN = { LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 5),
			LocalDate.of(2026, 12, 15) };

	private static final LocalDate SUMMER = LocalDate.of(2027, 6, 25);

	@Autowired
	private Schools schools;

	@Autowired
	private AssessmentResults results;

	@Autowired
	private Identifications identifications;

	@Autowired
	private Programmes programmes;

	@Test
	void showsResultsAgainstTheLineAndNeverADashAsZero() {
		this.year = this.changingYears.begin();
		var school = school(1);
		this.results.record(school, MATHS, LAST.previous(), new BigDecimal("20"), BigDecimal.TEN, 40);
		this.results.record(school, MATHS, LAST, new BigDecimal("60"), BigDecimal.TEN, 5);
		this.results.recordMissing(school, RUSSIAN, LAST.previous(), NoDataReason.NO_SUCH_GRADE);
		this.results.record(school, RUSSIAN, LAST, BigDecimal.ZERO, BigDecimal.TEN, 40);
		this.identifications.identify(this.year.district().id(), Districts.YEAR);

		var sheet = sheet(1);

		assertThat(sheet.results().years()).containsExactly("2024/2025", "2025/2026");
		assertThat(sheet.results().threshold()).isEqualTo(30);
		assertThat(sheet.results().low()).containsExactly(0L, 1L);
		assertThat(sheet.results().procedures()).extracting("procedure").containsExactly("ВПР МА 5", "ОГЭ РУ 9");
		var maths = sheet.results().procedures().get(0);
		assertThat(maths.trend()).isEqualTo("малая группа, динамика не оценивается");
		assertThat(maths.points()).extracting(Point::text).containsExactly("20 %", "60 % (3 из 5)");
		assertThat(maths.points().get(1)).extracting("small", "band").containsExactly(true, "сильно");
		assertThat(sheet.results().procedures().get(1).points().get(0)).extracting("percent", "text")
			.containsExactly(null, "– (нет такого класса)");
		assertThat(sheet.reason()).startsWith("Школа в список не предлагается").contains("ВПР МА 5 — 60 %");
		assertThat(sheet.statuses()).extracting(StatusLine::title, StatusLine::year)
			.contains(tuple("ШНОР", "2026/2027"));
	}

	@Test
	void showsWhatTheSchoolDidAndWithWhom() {
		this.year = this.changingYears.begin();
		this.year.staff().everything(AUTUMN);
		Jobs.setClock(SUMMER);
		var support = this.year.support(1);
		attach(Matters.contract(support.id(), support.partnerSchoolId().orElseThrow()));
		attach(new Matter(Matters.MEASURE, measureId()));
		var agreement = support.interview().orElseThrow().agreements().get(0);
		var shown = attach(Matters.agreement(support.id(), agreement.id()));

		var sheet = sheet(1);

		assertThat(sheet.support()).startsWith("В работе");
		assertThat(sheet.profile().state()).isEqualTo("Согласовано");
		assertThat(sheet.profile().risks()).hasSizeGreaterThan(10).anyMatch(risk -> risk.level() > 0 && risk.works());
		assertThat(sheet.programme().state()).isEqualTo("Утверждена");
		assertThat(sheet.programme().order()).startsWith("приказ №");
		assertThat(sheet.programme().measures()).isNotEmpty();
		assertThat(sheet.steps()).hasSize(10).anyMatch(step -> step.state().equals("Исполнено"));
		assertThat(sheet.reports()).hasSize(4).extracting(ReportLine::state).startsWith("Принят");
		assertThat(sheet.reports()).filteredOn(report -> !report.state().equals("Принят"))
			.extracting(ReportLine::instance)
			.doesNotContainNull();
		assertThat(sheet.reports().get(3)).extracting(ReportLine::state, ReportLine::overdue)
			.containsExactly("Ожидается", true);
		assertThat(sheet.people()).extracting(PersonLine::role)
			.contains("Школа", "Куратор", "Эксперт", "Школа-партнёр");
		assertThat(sheet.people()).extracting(PersonLine::login)
			.contains(this.year.district().schoolUser(1), this.year.support(1).curator());
		assertThat(sheet.instances()).extracting(InstanceLine::process).contains("Адресное сопровождение школы");
		assertThat(sheet.papers()).extracting(PaperLine::matter)
			.contains("Договор", "Мера программы", "Договорённость");
		assertThat(this.controller.document(shown, Map.of("school", school(1)), () -> this.year.coordinator())
			.getStatusCode()
			.is2xxSuccessful()).isTrue();
		assertThat(SchoolTables.of(sheet)).filteredOn(table -> table.rows().isEmpty())
			.extracting("name")
			.containsExactly("Результаты");
	}

	@Test
	void showsASchoolOfWhichNothingIsKnownButItsName() {
		var district = this.districts.open(1);
		var name = "<img src=x onerror=alert(1)>" + "Ш".repeat(227);
		this.schools.register("bare-" + district.id(), district.id(), name, "Ш", null, null);
		var sheet = sheet(district.user(Role.COORDINATOR), "bare-" + district.id());
		assertThat(sheet.name()).isEqualTo(name);
		assertThat(sheet.results().procedures()).isEmpty();
		assertThat(sheet)
			.extracting(SchoolSheet::support, SchoolSheet::reason, SchoolSheet::profile, SchoolSheet::programme)
			.containsOnlyNulls();
		assertThat(SchoolTables.of(sheet)).hasSize(9);
	}

	@Test
	void putsFiguresIntoAnExcelFileAsNumbers() {
		this.year = this.changingYears.begin();
		this.results.record(school(1), MATHS, LAST, new BigDecimal("60"), BigDecimal.TEN, 5);
		this.results.record(school(1), RUSSIAN, LAST, new BigDecimal("12.5"), BigDecimal.TEN, 50);
		var file = this.controller.file(Map.of("school", school(1)), () -> this.year.coordinator());
		assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("СОШ № 1, 2026-2027.xlsx");
		var sheets = OverviewVisitor.sheets(file.getBody());
		assertThat(sheets).containsOnlyKeys("Школа", "Результаты", "Статусы", "Рисковый профиль", "Программа", "Этапы",
				"Отчёты", "Документы", "Люди");
		assertThat(sheets.get("Результаты"))
			.contains(List.of("ВПР МА 5", "60 % (3 из 5)", "сравнить не с чем: нет данных за 2024/2025"))
			.anyMatch(row -> row.contains("12.5"));
	}

	private UUID measureId() {
		return this.programmes.get(this.year.support(1).id()).current().measures().get(0).id();
	}

}
