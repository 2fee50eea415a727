package org.vekha.process.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vekha.access.Role;
import org.vekha.roadmap.CycleStep;

import static org.assertj.core.api.Assertions.assertThat;

class LoadRolesTests {

	@Test
	void whatAGroupCanTakeIsThatRoles() {
		assertThat(of(List.of("methodist"), List.of())).isEqualTo(Role.METHODIST);
		assertThat(of(List.of("coordinator", "working-group"), List.of())).isEqualTo(Role.WORKING_GROUP);
		assertThat(of(List.of("school"), List.of("school", "school-1"))).isEqualTo(Role.SCHOOL);
	}

	@Test
	void whatSomebodyHasInPersonIsTheirs() {
		assertThat(of(List.of("coordinator"), List.of("curator"))).as("A report that the curator checks")
			.isEqualTo(Role.CURATOR);
		assertThat(of(List.of("coordinator"), List.of("coordinator", "curator"))).isEqualTo(Role.COORDINATOR);
	}

	@Test
	void whoPlaysSeveralPartsDoesTheStepInTheRightOne() {
		var own = List.of("coordinator", "curator", "expert");
		assertThat(LoadRoles.of(List.of(), own, Optional.of(CycleStep.INTERVIEW))).isEqualTo(Role.CURATOR);
		assertThat(LoadRoles.of(List.of(), own, Optional.of(CycleStep.EXPERT_REVIEW))).isEqualTo(Role.EXPERT);
	}

	@Test
	void nobodyIsNamedWhereThereIsNobody() {
		assertThat(of(List.of(), List.of())).isNull();
		assertThat(of(List.of("unknown"), List.of())).isNull();
		assertThat(of(List.of("methodist"), List.of("unknown"))).isEqualTo(Role.METHODIST);
	}

	@Test
	void aRiskProfileFromOutsideIsEnteredByTheCuratorAndVerifiedByTheSchool() {
		assertThat(LoadRoles.of(CycleStep.SELF_ASSESSMENT, false)).isEqualTo(Role.SCHOOL);
		assertThat(LoadRoles.of(CycleStep.RISK_PROFILE, false)).isEqualTo(Role.CURATOR);
		assertThat(LoadRoles.of(CycleStep.SELF_ASSESSMENT, true)).isEqualTo(Role.CURATOR);
		assertThat(LoadRoles.of(CycleStep.RISK_PROFILE, true)).isEqualTo(Role.SCHOOL);
		assertThat(Arrays.stream(CycleStep.values()).map(step -> LoadRoles.of(step, false))).doesNotContainNull();
	}

	private static Role of(List<String> groups, List<String> own) {
		return LoadRoles.of(groups, own, Optional.empty());
	}

}
