package org.vekha.process.overview;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.document.Matter;
import org.vekha.process.overview.SchoolSheet.PaperLine;
import org.vekha.process.task.Matters;
import org.vekha.shared.NotFound;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who may look at which school, and open its documents.
 */
@VekhaTest
class SchoolRightsTests extends SchoolPictures {

	@LocalServerPort
	private int port;

	@Test
	void linksADocumentForTheCoordinatorAlone() {
		this.year = this.changingYears.begin();
		var id = attach(new Matter(Matters.INTERVIEW, this.year.support(1).id()));
		var seen = sheet(1).papers().get(0);
		assertThat(seen).extracting(PaperLine::title, PaperLine::matter)
			.containsExactly("Протокол.txt", "Собеседование");
		var coordinator = OverviewVisitor.logIn(this.port, this.year.coordinator());
		assertThat(coordinator.open(seen.address())).isEqualTo("Протокол собеседования.");
		assertThat(sheet(2).papers()).isEmpty();

		var control = this.year.district().user(Role.CONTROL);
		assertThat(sheet(control, school(1)).papers()).extracting(PaperLine::address).containsOnlyNulls();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.controller.document(id, Map.of("school", school(1)), () -> control));
		assertThatExceptionOfType(NotFound.class).as("Of another school")
			.isThrownBy(() -> this.controller.document(id, Map.of("school", school(2)), () -> this.year.coordinator()));
	}

	@Test
	void findsNoSchoolOfOtherNamesOrOfAnotherMunicipality() {
		var coordinator = this.districts.open(1).user(Role.COORDINATOR);
		for (var id : List.of("", "nobody", "<b>1</b>", "x' or '1'='1", this.districts.open(1).school(1))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheet(coordinator, id))
				.withMessage("Школа не найдена в этом муниципалитете. Выберите её из списка.");
		}
	}

	@Test
	void answersNotFoundForTheSchoolOfAnotherMunicipalityAndNothingToASchool() {
		var district = this.districts.open(1);
		var other = Map.of("school", this.districts.open(1).school(1));
		var coordinator = OverviewVisitor.logIn(this.port, district.user(Role.COORDINATOR));
		for (var view : List.of("school", "school.xlsx", "school/documents/" + UUID.randomUUID())) {
			assertThat(coordinator.status(view, other)).isEqualTo(404);
		}
		var school = OverviewVisitor.logIn(this.port, district.schoolUser(1));
		for (var view : List.of("school", "schools", "school.xlsx", "indicators")) {
			assertThat(school.status(view, Map.of("school", district.school(1)))).isEqualTo(403);
		}
	}

}
