package org.vekha.process.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.deadline.DeadlineReader;
import org.vekha.deadline.DeadlineReaders;
import org.vekha.deadline.Period;
import org.vekha.programme.Goal;
import org.vekha.programme.Measure;
import org.vekha.programme.ProgrammeVersion;
import org.vekha.programme.Programmes;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class LastProgrammeTests {

	private static final SchoolYear YEAR = new SchoolYear(2027);

	private static final UUID LAST_SUPPORT = UUID.fromString("6c1d2c9e-7d0f-4f0b-8c58-5ad1f1f5b001");

	private final SchoolSupports supports = mock();

	private final Programmes programmes = mock();

	private final DeadlineReaders deadlines = mock();

	private final SchoolSupport support = mock();

	private final LastProgramme last = new LastProgramme(this.supports, this.programmes, this.deadlines);

	@BeforeEach
	void aSchoolThatStaysOnTheList() {
		given(this.support.schoolId()).willReturn("yurga-14");
		given(this.support.municipalityId()).willReturn("yurga");
		given(this.support.schoolYear()).willReturn(YEAR);
		var before = mock(SchoolSupport.class);
		given(before.id()).willReturn(LAST_SUPPORT);
		given(this.supports.of("yurga-14", YEAR.previous())).willReturn(Optional.of(before));
		given(this.deadlines.of(any(), any())).willAnswer(call -> DeadlineReader.usual(call.getArgument(1)));
	}

	@Test
	void beginsTheNewYearWithLastYearsProgramme() {
		given(this.programmes.approved(LAST_SUPPORT)).willReturn(Optional.of(approved()));
		var carried = this.last.of(this.support, Set.of("1.2", "2.1")).orElseThrow();
		assertThat(carried.title()).isEqualTo("Программа 2027/2028 учебного года");
		assertThat(LastProgramme.rows(carried)).singleElement()
			.satisfies(row -> assertThat(row).containsEntry("title", "Занятия")
				.containsEntry("deadline", "до 20 декабря 2027 г."));
		assertThat(LastProgramme.told(this.support, carried, List.of("Нет кабинетов")))
			.isEqualTo("Перенесено из программы 2026/2027 года: целей – 1, мероприятий – 1. Сроки сдвинуты на этот "
					+ "год: проверьте их. Не перенесены мероприятия по рискам, которых больше нет: «Встречи». "
					+ "По новым рискам впишите цели и мероприятия: «Нет кабинетов».");
	}

	@Test
	void beginsAnewWhereNothingWasApproved() {
		given(this.programmes.approved(LAST_SUPPORT)).willReturn(Optional.empty());
		assertThat(this.last.of(this.support, Set.of("1.2"))).isEmpty();
	}

	private static ProgrammeVersion approved() {
		var from = YEAR.previous();
		var reader = DeadlineReader.usual(new Period(from.firstDay(), from.lastDay()));
		return new ProgrammeVersion("Программа 2026/2027 учебного года",
				List.of(new Goal("1.2", "Снизить долю «2»", "Доля «2»")),
				List.of(new Measure(UUID.randomUUID(), "1.2", "Занятия", reader.read("до 20 декабря 2026 г."), "завуч",
						"Журнал"),
						new Measure(UUID.randomUUID(), "3.3", "Встречи", reader.read("май"), "психолог", "Протокол")),
				"director", LocalDate.of(2026, 11, 2));
	}

}
