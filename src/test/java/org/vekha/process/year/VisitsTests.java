package org.vekha.process.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vekha.change.Travels;
import org.vekha.school.School;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class VisitsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

	private final Travels travels = mock();

	private final School school = mock();

	@Test
	void namesTheSchoolsThatCannotBeReached() {
		given(this.school.id()).willReturn("sulzat");
		given(this.travels.warnings(Map.of("sulzat", DAY))).willReturn(List.of("Сулзат: выезда нет (ледостав)."));
		assertThat(Visits.warned(this.travels, List.of(this.school), DAY).orElseThrow()).contains("особый срок",
				"\n- Сулзат: выезда нет (ледостав).");
	}

	@Test
	void saysNothingWhereAllCanBeReachedOrNobodyIsVisited() {
		assertThat(Visits.warned(this.travels, List.of(this.school), null)).isEmpty();
		assertThat(Visits.warned(this.travels, List.of(), DAY)).isEmpty();
	}

}
