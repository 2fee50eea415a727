package org.vekha.process.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vekha.VekhaTest;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;
import org.vekha.process.Jobs;
import org.vekha.roadmap.RoadmapKind;
import org.vekha.roadmap.Roadmaps;
import org.vekha.shared.RuleViolation;
import org.vekha.table.Documents;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Road maps that are taken from an earlier year, or take the place of a draft.
 */
@VekhaTest
class RoadmapTakenOverTests {

	private static final String HEADER = "№ | Мероприятия | Сроки | Ответственные";

	private static final String SEMINAR = "1. | Семинар для учителей математики | Октябрь 2026 | Методический центр";

	@Autowired
	private StartedImports started;

	@Autowired
	private Districts districts;

	@Autowired
	private Roadmaps roadmaps;

	@Autowired
	private Jobs jobs;

	@TempDir
	private Path folder;

	private District district;

	@BeforeEach
	void openDistrict() {
		this.district = this.districts.open(2);
	}

	@Test
	void ignoresWhatTheFormHidesForAnEarlierYear() {
		confirm(handIn());
		var form = fromYear("2026/2027", "2027/2028");
		form.putAll(Map.of("kind", "partner", "orderNumber", "12", "orderDate", "2026-09-01"));
		var instance = this.started.start(this.district, form);
		assertThat(this.started.read(instance).kind()).isEqualTo(RoadmapKind.MUNICIPAL);
		confirm(instance);
		var next = this.roadmaps.municipal(this.district.id(), Districts.YEAR.next()).orElseThrow();
		assertThat(next.orderNumber()).isNull();
		assertThat(next.orderDate()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026/2027", "2025/2026" })
	void takesNothingFromTheSameOrALaterYear(String year) {
		confirm(handIn());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.started.start(this.district, fromYear("2026/2027", year)))
			.withMessageContaining("только из более раннего года")
			.withMessageContaining("указан 2026/2027");
	}

	@Test
	void tellsOfTheDraftThatWillBeReplaced() {
		var first = handIn();
		assertThat(this.started.read(first).warnings()).isEmpty();
		confirm(first);
		assertThat(this.started.read(handIn()).warnings())
			.containsExactly("На 2026/2027 учебный год уже есть проект (мероприятий: 1, из них перенесённых: 0): "
					+ "он будет заменён.");
		confirm(this.started.start(this.district, fromYear("2026/2027", "2027/2028")));
		var again = this.started.start(this.district, fromYear("2026/2027", "2027/2028"));
		assertThat(this.started.read(again).warnings()).singleElement()
			.asString()
			.startsWith("На 2027/2028 учебный год уже есть проект");
	}

	private static Map<String, Object> fromYear(String from, String year) {
		return new HashMap<>(Map.of("source", "year", "schoolYear", year, "fromYear", from));
	}

	private ProcessInstance handIn() {
		return this.started.start(this.district, StartedImports
			.form(new Documents(this.folder).word("План работы со школами на 2026-2027 учебный год", HEADER, SEMINAR)));
	}

	private void confirm(ProcessInstance instance) {
		this.started.decide(this.district, instance, "confirm");
		this.jobs.fireDue(this.district.id());
	}

}
