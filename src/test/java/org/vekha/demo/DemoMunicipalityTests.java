package org.vekha.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vekha.deadline.DeadlineKind;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;
import org.vekha.roadmap.RoadmapRow;

import static org.assertj.core.api.Assertions.assertThat;

class DemoMunicipalityTests {

	private final DemoMunicipality yurga = DemoMunicipality.read("yurga");

	private final List<RoadmapRow> rows = this.yurga.roadmap().rows();

	@Test
	void carriesTheOrderAndTheNumbersAsPrinted() {
		assertThat(this.yurga.roadmap().orderNumber()).isEqualTo("512");
		assertThat(this.yurga.roadmap().orderDate()).isEqualTo(LocalDate.of(2020, 11, 26));
		assertThat(this.rows).extracting(RoadmapRow::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 27).mapToObj("%d."::formatted).toList());
	}

	@Test
	void marksTheTenRowsThatAreSteps() {
		var steps = this.rows.stream()
			.filter(row -> row.step() != null)
			.collect(Collectors.groupingBy(RoadmapRow::step,
					Collectors.mapping(RoadmapRow::number, Collectors.toList())));
		assertThat(steps).hasSize(9)
			.containsEntry(CycleStep.APPOINTMENTS, List.of("1.", "7."))
			.containsEntry(CycleStep.ROADMAP_APPROVAL, List.of("4."))
			.containsEntry(CycleStep.INTERVIEW, List.of("5."))
			.containsEntry(CycleStep.SELF_ASSESSMENT, List.of("8."))
			.containsEntry(CycleStep.PROGRAMME, List.of("9."))
			.containsEntry(CycleStep.REPORTS, List.of("10."))
			.containsEntry(CycleStep.EXPERT_REVIEW, List.of("11."))
			.containsEntry(CycleStep.ROUND_TABLE, List.of("26."))
			.containsEntry(CycleStep.NEXT_ROADMAP, List.of("27."));
	}

	@Test
	void readsTheDeadlinesAsTheyAreMeant() {
		assertThat(numbersOf(DeadlineKind.WHOLE_PERIOD)).containsExactly("10.", "19.", "20.", "21.", "22.");
		assertThat(numbersOf(DeadlineKind.DATES)).containsExactly("18.");
		assertThat(numbersOf(DeadlineKind.EVENT)).containsExactly("24.");
		assertThat(numbersOf(DeadlineKind.INTERVAL)).hasSize(20);
	}

	@Test
	void hasTheFirstNamedBodyLead() {
		assertThat(this.rows).extracting(RoadmapRow::lead)
			.containsOnly(Body.EDUCATION_DEPARTMENT, Body.METHODICAL_CENTRE, Body.SCHOOL, Body.WORKING_GROUP,
					Body.PSYCHOLOGICAL_SERVICE);
		assertThat(this.rows).filteredOn(row -> row.lead() == Body.PSYCHOLOGICAL_SERVICE)
			.extracting(RoadmapRow::number)
			.containsExactly("21.", "22.");
		assertThat(this.rows).filteredOn(row -> row.lead() == Body.WORKING_GROUP)
			.extracting(RoadmapRow::number)
			.containsExactly("14.", "27.");
	}

	@Test
	void carriesTheWholeTableOfResults() {
		assertThat(this.yurga.results()).hasSize(32);
		assertThat(this.yurga.results()).filteredOn(result -> result.percentTwo() == null)
			.hasSize(3)
			.allSatisfy(result -> assertThat(result.year()).isEqualTo("2017/2018"));
	}

	private List<String> numbersOf(DeadlineKind kind) {
		return this.rows.stream().filter(row -> row.deadline().kind() == kind).map(RoadmapRow::number).toList();
	}

}
