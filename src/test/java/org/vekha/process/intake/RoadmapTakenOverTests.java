package org.vekha.process.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.process.Districts;
import org.vekha.process.intake.StartedImports.Desk;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vekha.process.intake.StartedImports.CONTROL;
import static org.vekha.process.intake.StartedImports.SEMINAR;

/**
 * Road maps that are taken from an earlier year, or take the place of a draft.
 */
@VekhaTest
class RoadmapTakenOverTests {

	@Autowired
	private StartedImports started;

	@Autowired
	private Roadmaps roadmaps;

	private Desk desk;

	@BeforeEach
	void openDistrict(@TempDir Path folder) {
		this.desk = this.started.openDistrict(folder);
	}

	@Test
	void takesTheRoadMapOfTheYearBefore() {
		this.desk.confirm(this.desk.handIn(SEMINAR, CONTROL));
		var instance = this.desk.start(fromYear("2026/2027", "2027/2028"));
		assertThat(this.started.read(instance).title()).contains("2027-2028");
		this.desk.confirm(instance);
		var next = this.roadmaps.municipal(this.desk.district().id(), Districts.YEAR.next()).orElseThrow();
		assertThat(this.roadmaps.activities(next.id())).extracting(row -> row.deadline().intervals().get(0).end())
			.containsExactly(LocalDate.of(2027, 10, 31), LocalDate.of(2027, 9, 15));
	}

	@Test
	void ignoresWhatTheFormHidesForAnEarlierYear() {
		this.desk.confirm(this.desk.handIn(SEMINAR));
		var form = fromYear("2026/2027", "2027/2028");
		form.putAll(Map.of("kind", "partner", "orderNumber", "12", "orderDate", "2026-09-01"));
		var instance = this.desk.start(form);
		assertThat(this.started.read(instance).kind()).isEqualTo(RoadmapKind.MUNICIPAL);
		this.desk.confirm(instance);
		var next = this.roadmaps.municipal(this.desk.district().id(), Districts.YEAR.next()).orElseThrow();
		assertThat(next.orderNumber()).isNull();
		assertThat(next.orderDate()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026/2027", "2025/2026" })
	void takesNothingFromTheSameOrALaterYear(String year) {
		this.desk.confirm(this.desk.handIn(SEMINAR));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.desk.start(fromYear("2026/2027", year)))
			.withMessageContaining("только из более раннего года")
			.withMessageContaining("указан 2026/2027");
	}

	@Test
	void tellsOfTheDraftThatWillBeReplaced() {
		var first = this.desk.handIn(SEMINAR);
		assertThat(this.started.read(first).warnings()).isEmpty();
		this.desk.confirm(first);
		assertThat(this.started.read(this.desk.handIn(SEMINAR)).warnings())
			.containsExactly("На 2026/2027 учебный год уже есть проект (мероприятий: 1, из них перенесённых: 0): "
					+ "он будет заменён.");
		this.desk.confirm(this.desk.start(fromYear("2026/2027", "2027/2028")));
		var again = this.desk.start(fromYear("2026/2027", "2027/2028"));
		assertThat(this.started.read(again).warnings()).singleElement()
			.asString()
			.startsWith("На 2027/2028 учебный год уже есть проект");
	}

	private static Map<String, Object> fromYear(String from, String year) {
		return new HashMap<>(Map.of("source", "year", "schoolYear", year, "fromYear", from));
	}

}
