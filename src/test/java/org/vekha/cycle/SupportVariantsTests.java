package org.vekha.cycle;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.municipality.Municipalities;
import org.vekha.school.StatusKind;
import org.vekha.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SupportVariantsTests {

	private static final Variant PRACTICE = new Variant("practice", "Практико-ориентированная", null, null, List.of(),
			null);

	private static final Variant NETWORK = new Variant("network", "Сетевая", null, null, List.of("yurga-14"),
			Month.JANUARY);

	private static final Variant WATCHED = new Variant("watched", "Зона риска", Track.light(), StatusKind.RISK_ZONE,
			List.of(), null);

	private final MunicipalVariantsRepository repository = mock();

	private final MunicipalYearRepository years = mock();

	private final SchoolSupportRepository supports = mock();

	private final SupportVariants variants = new SupportVariants(this.repository, this.years, this.supports,
			mock(Municipalities.class));

	private final MunicipalYear year = CycleFixtures.underWay("yurga-1", "yurga-14");

	private final SchoolSupport first = CycleFixtures.support("yurga-1", null);

	private final SchoolSupport second = CycleFixtures.support("yurga-14", null);

	@BeforeEach
	void ownVariants() {
		given(this.repository.findById("yurga"))
			.willReturn(Optional.of(new MunicipalVariants("yurga").replace(List.of(PRACTICE, NETWORK, WATCHED))));
		given(this.years.findByMunicipalityIdAndSchoolYear("yurga", CycleFixtures.YEAR.previous()))
			.willReturn(Optional.empty());
	}

	@Test
	void proposesTheVariantThatNamesTheSchoolOrIsMeantForSchoolsLikeIt() {
		var atRisk = atRisk("yurga-6");
		assertThat(this.variants.propose(this.year, List.of(this.first, this.second, atRisk)))
			.containsEntry("yurga-1", PRACTICE)
			.containsEntry("yurga-14", NETWORK)
			.containsEntry("yurga-6", WATCHED);
	}

	@Test
	void proposesTheUsualOnesWhereAMunicipalityHasNoneOfItsOwn() {
		given(this.repository.findById("yurga")).willReturn(Optional.empty());
		var proposed = this.variants.propose(this.year, List.of(this.first, atRisk("yurga-6")));
		assertThat(proposed.get("yurga-1").track()).isEqualTo(Track.full());
		assertThat(proposed.get("yurga-6").track()).isEqualTo(Track.light());
	}

	@Test
	void proposesWhatTheSchoolFollowedLastYearUnlessItWasInAnotherNeed() {
		var before = CycleFixtures.underWay("yurga-14");
		var last = CycleFixtures.support("yurga-14", null);
		last.follow(Track.full(), PRACTICE);
		given(this.years.findByMunicipalityIdAndSchoolYear("yurga", CycleFixtures.YEAR.previous()))
			.willReturn(Optional.of(before));
		given(this.supports.findByYearIdOrderBySchoolId(before.id())).willReturn(List.of(last));
		assertThat(this.variants.propose(this.year, List.of(this.second))).containsEntry("yurga-14", PRACTICE);
		assertThat(this.variants.propose(this.year, List.of(atRisk("yurga-14")))).containsEntry("yurga-14", NETWORK);
	}

	@Test
	void takesWhatIsChosenAndRefusesWhatThereIsNot() {
		var supported = List.of(this.first, this.second);
		assertThat(this.variants.choose(this.year, supported, Map.of("yurga-14", "watched")))
			.containsEntry("yurga-1", PRACTICE)
			.containsEntry("yurga-14", WATCHED);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.variants.choose(this.year, supported, Map.of("yurga-14", "forged")))
			.withMessageContaining("«forged» нет");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.variants.choose(this.year, supported, Map.of("yurga-6", "watched")))
			.withMessageContaining("не сопровождается");
	}

	@Test
	void refusesTwoVariantsOfOneKey() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new MunicipalVariants("yurga").replace(List.of(PRACTICE, PRACTICE)))
			.withMessageContaining("указана дважды");
	}

	private static SchoolSupport atRisk(String schoolId) {
		var year = CycleFixtures.opened();
		year.confirmList(new OfficialList(List.of("yurga-1"), List.of(schoolId), List.of(schoolId), null, null, null,
				CycleFixtures.TODAY));
		return new SchoolSupport(year, new SchoolAppointment(schoolId, "curator", null), List.of("expert1"));
	}

}
