package org.vekha.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.deadline.Deadline;
import org.vekha.deadline.Period;
import org.vekha.process.Districts;
import org.vekha.roadmap.ActivityParts;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.Circle;
import org.vekha.roadmap.ColumnMeaning;
import org.vekha.roadmap.Evidence;
import org.vekha.roadmap.Mode;
import org.vekha.roadmap.PartOutcome;
import org.vekha.roadmap.PartReport;
import org.vekha.roadmap.Responsibility;
import org.vekha.roadmap.RoadmapColumn;
import org.vekha.roadmap.RoadmapDraft;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.RoadmapRow;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VekhaTest
class RoadmapExportTests {

	private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);

	@Autowired
	private Districts districts;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private ActivityParts parts;

	@Autowired
	private RoadmapExports exports;

	@Autowired
	private EntityManagerFactory entityManagers;

	private Districts.District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(2);
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T05:00:00Z")));
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void writesTheColumnsAndSectionsAsPrintedAndTheStateBesideThem() throws IOException {
		var id = store(
				List.of(new RoadmapColumn(ColumnMeaning.DEADLINE, "Когда"),
						new RoadmapColumn(ColumnMeaning.TITLE, "Что делаем"),
						new RoadmapColumn(ColumnMeaning.OTHER, "Примечание"),
						new RoadmapColumn(ColumnMeaning.RESPONSIBLE, "Кто")),
				row("Кадры", "до 15 октября", Body.METHODICAL_CENTRE));

		assertThat(word(id)).containsExactly(
				List.of("Когда", "Что делаем", "Кто", "Состояние", "Исполнено", "Подтверждение"), List.of("Кадры"),
				List.of("до 15 октября", "Семинар", "Методический центр",
						"Срок не наступил. Просрочено: срок истёк 15.10.2026", "", ""));
	}

	@Test
	void tellsWhatWasDoneAcceptedAndConfirmedByWhom() throws IOException {
		var id = store(List.of(), row(null, "до 15 октября", Body.SCHOOL));
		var part = this.roadmaps.planParts(this.roadmaps.activities(id).get(0).id(), this.district.supported());
		part.forEach(this.parts::open);
		report(part.get(0), "school1");

		assertThat(word(id).get(1)).endsWith("В работе. Завершено 0 из 2. Просрочено: срок истёк 15.10.2026", "", "");

		this.parts.accept(part.get(0));

		assertThat(word(id).get(1)).endsWith("В работе. Завершено 1 из 2. Просрочено: срок истёк 15.10.2026",
				"12.10.2026", "СОШ № 1: № 5 от 12.10.2026");

		report(part.get(1), "school2");

		assertThat(word(id).get(1)).endsWith("На проверке. Завершено 1 из 2", "12.10.2026",
				"СОШ № 1: № 5 от 12.10.2026");

		this.parts.accept(part.get(1));

		assertThat(word(id).get(1)).endsWith("Исполнено. Принято. Завершено 2 из 2", "12.10.2026",
				"СОШ № 1: № 5 от 12.10.2026\nСОШ № 2: № 5 от 12.10.2026");
	}

	@Test
	void setsUpPagesForTheDepartmentsPrinter() throws IOException {
		var id = store(List.of(), row(null, "до 15 октября", Body.SCHOOL));

		try (var document = new XWPFDocument(new ByteArrayInputStream(file(id, FileFormat.DOCX).content()))) {
			var page = document.getDocument().getBody().getSectPr().getPgSz();
			assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
			assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
			assertThat(document.getTables().get(0).getInsideHBorderType()).isNotNull();
			assertThat(document.getParagraphs().get(0).getText()).isEqualTo("План на 2026-2027 годы");
			assertThat(document.getFooterList().get(0).getText()).contains("Состояние на 01.12.2026");
		}
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(id, FileFormat.XLSX).content()))) {
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(1);
		}
	}

	@Test
	void isClosedToThoseWhoSeeOnlyTheirOwn() {
		var id = store(List.of(), row(null, "до 15 октября", Body.SCHOOL));
		var neighbour = this.districts.open(1);

		for (var stranger : List.of(this.district.schoolUser(1), this.district.user(Role.EXPERT),
				neighbour.user(Role.COORDINATOR), "nobody")) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.exports.export(id, FileFormat.DOCX, stranger));
		}
		assertThat(this.exports.export(id, FileFormat.DOCX, this.district.user(Role.REGION)).content()).isNotEmpty();
	}

	@Test
	void asksTheDatabaseNoMoreForMoreRows() {
		var few = store(List.of(), row(null, "до 15 октября", Body.SCHOOL));
		this.roadmaps.activities(few).forEach(row -> this.roadmaps.planParts(row.id(), this.district.supported()));
		var statistics = this.entityManagers.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		file(few, FileFormat.DOCX);
		long forFew = statistics.getPrepareStatementCount();

		this.district = this.districts.open(2);
		var many = store(List.of(),
				IntStream.range(0, 30)
					.mapToObj(number -> row(null, "до 15 октября", Body.SCHOOL))
					.toArray(RoadmapRow[]::new));
		this.roadmaps.activities(many).forEach(row -> this.roadmaps.planParts(row.id(), this.district.supported()));
		statistics.clear();
		file(many, FileFormat.DOCX);

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(forFew);
		statistics.setStatisticsEnabled(false);
	}

	private void report(UUID part, String user) {
		this.parts.report(part, new PartReport(PartOutcome.DONE, LocalDate.of(2026, 10, 12), "Проведён",
				Evidence.document("5", LocalDate.of(2026, 10, 12)), null), user);
	}

	private UUID store(List<RoadmapColumn> columns, RoadmapRow... rows) {
		return this.roadmaps
			.store(new RoadmapDraft(this.district.id(), Districts.YEAR, RoadmapKind.MUNICIPAL, "План на 2026-2027 годы",
					new Period(Districts.YEAR.firstDay(), Districts.YEAR.lastDay()), null, null, columns,
					List.of(rows)))
			.id();
	}

	private static RoadmapRow row(String section, String deadline, Body lead) {
		return new RoadmapRow(null, section, "Семинар", Deadline.interval(deadline, LocalDate.of(2026, 10, 1), OCTOBER),
				lead.title(), List.of(new Responsibility(lead, Mode.LEAD)), null, null, null, Circle.listed());
	}

	private RoadmapFile file(UUID id, FileFormat format) {
		return this.exports.export(id, format, this.district.user(Role.COORDINATOR));
	}

	private List<List<String>> word(UUID id) throws IOException {
		try (var document = new XWPFDocument(new ByteArrayInputStream(file(id, FileFormat.DOCX).content()))) {
			var rows = new ArrayList<List<String>>();
			for (XWPFTableRow row : document.getTables().get(0).getRows()) {
				rows.add(row.getTableCells().stream().map(cell -> cell.getText()).toList());
			}
			return rows;
		}
	}

}
