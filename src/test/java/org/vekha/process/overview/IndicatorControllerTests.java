package org.vekha.process.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.indicator.Direction;
import org.vekha.indicator.Fact;
import org.vekha.indicator.Indicator;
import org.vekha.indicator.Indicators;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.process.overview.IndicatorPicture.ShareLine;
import org.vekha.process.overview.IndicatorPicture.YearValue;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@VekhaTest
class IndicatorControllerTests {

	private static final SchoolYear YEAR = Districts.YEAR;

	@Autowired
	private Districts districts;

	@Autowired
	private Indicators indicators;

	@Autowired
	private Schools schools;

	@Autowired
	private IndicatorController controller;

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void showsPlanAndFactOfEachYearAndWhatIsExpected() {
		var district = district();
		var share = register(district, 1, "Доля школ с низкими результатами", Direction.DOWN);
		var words = register(district, 2, "<b>Очень</b> длинное название, " + "х".repeat(300), null);
		this.indicators.plan(share.id(), YEAR.previous(), "16 %");
		this.indicators.plan(words.id(), YEAR.previous(), "положительная");
		this.indicators.enterFacts(district.id(), YEAR.previous(),
				List.of(new Fact(share.id(), "20", false), new Fact(words.id(), null, true)));
		this.indicators.plan(share.id(), YEAR, "0 %");

		var picture = picture(district);

		assertThat(picture.years()).containsExactly("2025/2026", "2026/2027");
		assertThat(picture.evaluation()).isEqualTo("Предварительная оценка: достигнуто 0 из 1, ожидается 1.");
		assertThat(picture.indicators().get(0).values())
			.extracting(YearValue::plan, YearValue::fact, YearValue::evaluation)
			.containsExactly(tuple("16 %", "20", "не достигнут"), tuple("0 %", "ожидается", null));
		assertThat(picture.indicators().get(0).values()).extracting(YearValue::planNumber, YearValue::factNumber)
			.containsExactly(tuple(new BigDecimal("16"), new BigDecimal("20")), tuple(new BigDecimal("0"), null));
		assertThat(picture.indicators().get(1).numeric()).isFalse();
		assertThat(picture.indicators().get(1).name()).startsWith("<b>Очень</b>");
		assertThat(picture.indicators().get(1).values()).extracting(YearValue::plan, YearValue::fact)
			.containsExactly(tuple("положительная", "ожидается"), tuple("–", "–"));
	}

	@Test
	void showsTheShareOfListedSchoolsAndHowManyLeft() {
		var district = district();
		var listed = List.of(district.school(1), district.school(2));
		this.schools.grant(listed, YEAR.previous(), StatusKind.LOW_RESULTS, "Письмо", LocalDate.of(2025, 9, 1));
		this.schools.end(district.school(1), YEAR.previous(), StatusKind.LOW_RESULTS, LocalDate.of(2026, 3, 1));
		this.schools.grant(district.school(2), YEAR, StatusKind.LOW_RESULTS, "Письмо", LocalDate.of(2026, 9, 1));
		assertThat(picture(district).shares()).containsExactly(
				new ShareLine("2025/2026", 2, 1, 3, new BigDecimal("66.7")),
				new ShareLine("2026/2027", 1, 0, 3, new BigDecimal("33.3")));
	}

	@Test
	void putsFiguresAsNumbersAndWordsAsWordsIntoAnExcelFile() {
		var district = district();
		var share = register(district, 1, "Доля", Direction.DOWN);
		this.indicators.plan(share.id(), YEAR, "16 %");
		this.indicators.plan(register(district, 2, "Динамика", null).id(), YEAR, "положительная");
		var sheets = OverviewVisitor
			.sheets(this.controller.file(Map.of(), () -> district.user(Role.COORDINATOR)).getBody());
		assertThat(sheets.get("Показатели")).containsExactly(
				List.of("Показатель", "№", "Единица", "Направление", "План 2026/2027", "Факт 2026/2027",
						"Оценка 2026/2027"),
				List.of("Доля", "1.0", "%", "снижение", "16.0", "ожидается", ""),
				List.of("Динамика", "2.0", "%", "", "положительная", "ожидается", ""));
		assertThat(sheets).containsKey("Доля ШНОР");
	}

	@Test
	void isEmptyWithoutIndicators() {
		var picture = picture(district());
		assertThat(picture.indicators()).isEmpty();
		assertThat(picture.years()).isEmpty();
		assertThat(picture.evaluation()).isNull();
	}

	@Test
	void leavesAGapForAYearInBetweenAndShowsTenYearsAtMost() {
		assertThat(IndicatorPictures.years(new TreeSet<>(List.of(YEAR, new SchoolYear(2024))))).hasSize(3);
		assertThat(IndicatorPictures.years(new TreeSet<>(List.of(YEAR, new SchoolYear(2001))))).hasSize(10)
			.endsWith(YEAR);
	}

	private District district() {
		Jobs.setClock(LocalDate.of(2026, 10, 20));
		return this.districts.open(2);
	}

	private Indicator register(District district, int number, String name, Direction direction) {
		return this.indicators.register(district.id(), number, name, "%", direction);
	}

	private IndicatorPicture picture(District district) {
		return this.controller.picture(Map.of(), () -> district.user(Role.COORDINATOR));
	}

}
