package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.school.School;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class RecruitmentTests {

	private static final LocalDate TODAY = CycleFixtures.TODAY;

	private static final Map<String, String> MUNICIPALITIES = Map.of("yurga-1", "yurga", "yurga-14", "yurga", "other-1",
			"other");

	private final EntityManager entities = mock();

	private final SchoolSupportRepository supports = mock();

	private final Schools schools = mock();

	private final Municipalities municipalities = mock();

	private final Recruitment recruitment = new Recruitment(this.entities, this.supports, this.schools,
			this.municipalities);

	@BeforeEach
	void knownSchools() {
		given(this.schools.get(anyCollection())).willAnswer(call -> {
			Collection<String> ids = call.getArgument(0);
			return ids.stream().map(RecruitmentTests::school).toList();
		});
		var municipality = mock(Municipality.class);
		given(municipality.expertsPerProgramme()).willReturn(1);
		given(this.municipalities.get("yurga")).willReturn(municipality);
	}

	@Test
	void refusesAListWithASchoolThatDoesNotExist() {
		refusesList("Школа не найдена", "yurga-1", "yurga-99");
	}

	@Test
	void refusesAListWithASchoolOfAnotherMunicipality() {
		refusesList("Школа другого муниципалитета: other-1.", "yurga-1", "other-1");
	}

	@Test
	void refusesToLeaveAListedSchoolWithoutCurator() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> appoint(CycleFixtures.listed("yurga-1", "yurga-14"), "yurga-1"))
			.withMessage("Назначьте куратора каждой школе: yurga-14.");
		verify(this.entities, never()).persist(any());
	}

	@Test
	void refusesToAppointForASchoolThatIsNotListed() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> appoint(CycleFixtures.listed("yurga-1"), "yurga-1", "yurga-14"))
			.withMessageContaining("yurga-14");
	}

	@Test
	void startsTheSupportOfEveryListedSchool() {
		appoint(CycleFixtures.listed("yurga-1", "yurga-14"), "yurga-14", "yurga-1");
		var started = ArgumentCaptor.forClass(SchoolSupport.class);
		verify(this.entities, times(2)).persist(started.capture());
		assertThat(started.getAllValues()).extracting(SchoolSupport::schoolId).containsExactly("yurga-1", "yurga-14");
		assertThat(started.getAllValues()).extracting(SchoolSupport::experts)
			.containsExactly(List.of("expert1"), List.of("expert2"));
	}

	@Test
	void takesASchoolInOnlyOnceAndOnlyWhileTheYearIsUnderWay() {
		var appointment = new SchoolAppointment("yurga-14", "curator", null);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.recruitment.join(CycleFixtures.listed("yurga-1"), appointment, TODAY));
		var year = CycleFixtures.underWay("yurga-1");
		assertThat(this.recruitment.join(year, appointment, TODAY).schoolId()).isEqualTo("yurga-14");
		given(this.supports.existsByYearIdAndSchoolIdAndStateIn(year.id(), "yurga-14", SupportState.goingOn()))
			.willReturn(true);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.recruitment.join(year, appointment, TODAY))
			.withMessageContaining("уже сопровождается");
	}

	private void refusesList(String message, String... schoolIds) {
		var year = CycleFixtures.opened();
		var list = new OfficialList(List.of(schoolIds), null, null, null, TODAY);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.recruitment.confirm(year, list))
			.withMessage(message);
		assertThat(year.state()).isEqualTo(YearState.OPENED);
		verify(this.schools, never()).grant(anyCollection(), any(), any(StatusKind.class), any(), any());
	}

	private void appoint(MunicipalYear year, String... schoolIds) {
		var appointments = List.of(schoolIds)
			.stream()
			.map(school -> new SchoolAppointment(school, "curator", null))
			.toList();
		this.recruitment.appoint(year,
				new Appointments(List.of("methodist"), null, null, appointments, List.of("expert1", "expert2")));
	}

	private static School school(String id) {
		if (!MUNICIPALITIES.containsKey(id)) {
			throw new NotFound("Школа не найдена");
		}
		var school = mock(School.class);
		given(school.id()).willReturn(id);
		given(school.shortName()).willReturn(id);
		given(school.municipalityId()).willReturn(MUNICIPALITIES.get(id));
		return school;
	}

}
