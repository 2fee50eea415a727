package org.vekha.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.SchoolYear;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * As many schools as the country has, and their results of eight procedures in two years.
 */
@TestComponent
class LargeRegion {

	static final String ID = "country";

	static final SchoolYear LAST = SchoolYear.of("2018/2019");

	private static final List<Procedure> PROCEDURES = List.of(new Procedure(ProcedureKind.VPR, "МА", 5),
			new Procedure(ProcedureKind.VPR, "МА", 6), new Procedure(ProcedureKind.VPR, "РУ", 5),
			new Procedure(ProcedureKind.VPR, "РУ", 6), new Procedure(ProcedureKind.OGE, "МА", 9),
			new Procedure(ProcedureKind.OGE, "РУ", 9), new Procedure(ProcedureKind.EGE, "МА", 11),
			new Procedure(ProcedureKind.EGE, "РУ", 11));

	private final Municipalities municipalities;

	private final JdbcTemplate database;

	LargeRegion(Municipalities municipalities, JdbcTemplate database) {
		this.municipalities = municipalities;
		this.database = database;
	}

	void register(int schools) {
		this.municipalities.register(ID, "Страна", "Страна", ZoneId.of("Europe/Moscow"), 1, schools);
		this.database.update("""
				insert into vekha.school (id, version, municipality_id, name, short_name, code, pupils)
				select 'school-' || number, 0, ?, 'МБОУ «СОШ № ' || number || '»', 'СОШ № ' || number,
					'sch' || number, 300
				from generate_series(1, ?) as number
				""", ID, schools);
	}

	/** Writes the federal table. */
	void write(int schools, Path file) throws IOException {
		try (var workbook = new SXSSFWorkbook(100); var out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet("Результаты");
			var upper = sheet.createRow(0);
			var lower = sheet.createRow(1);
			upper.createCell(0).setCellValue("Территория");
			upper.createCell(1).setCellValue("Название ОО");
			upper.createCell(2).setCellValue("Логин ОО");
			for (int column = 0; column < 2 * PROCEDURES.size(); column++) {
				upper.createCell(3 + 2 * column)
					.setCellValue("%s %d".formatted(procedure(column).label(), year(column).start() + 1));
				lower.createCell(3 + 2 * column).setCellValue("% 2");
				lower.createCell(4 + 2 * column).setCellValue("% Выс. рез-тов");
			}
			for (int school = 1; school <= schools; school++) {
				var row = sheet.createRow(school + 1);
				row.createCell(0).setCellValue("Страна");
				row.createCell(1).setCellValue("МБОУ «СОШ № %d»".formatted(school));
				row.createCell(2).setCellValue("sch" + school);
				for (int column = 0; column < 2 * PROCEDURES.size(); column++) {
					row.createCell(3 + 2 * column).setCellValue(two(school, column, 0).doubleValue());
					row.createCell(4 + 2 * column).setCellValue(high(school, column).doubleValue());
				}
			}
			workbook.write(out);
		}
	}

	/**
	 * Hands over the same results without a file.
	 * @param shift by how much all of them differ from those of the file
	 */
	void handOver(int schools, int shift, Consumer<AssessmentResult> taker) {
		for (int school = 1; school <= schools; school++) {
			for (int column = 0; column < 2 * PROCEDURES.size(); column++) {
				taker.accept(new AssessmentResult("school-" + school, procedure(column), year(column))
					.with(two(school, column, shift), high(school, column), null));
			}
		}
	}

	static int results(int schools) {
		return schools * 2 * PROCEDURES.size();
	}

	private static Procedure procedure(int column) {
		return PROCEDURES.get(column / 2);
	}

	private static SchoolYear year(int column) {
		return (column % 2 == 0) ? LAST : LAST.previous();
	}

	/** Some figure or other between 0 and 50 %. */
	private static BigDecimal two(int school, int column, int shift) {
		return BigDecimal.valueOf((school * 37L + column * 151L) % 5000 + shift, 2);
	}

	private static BigDecimal high(int school, int column) {
		return BigDecimal.valueOf((school * 53L + column * 71L) % 4900, 2);
	}

}
