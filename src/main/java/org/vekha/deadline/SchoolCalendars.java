package org.vekha.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.shared.Require;
import org.vekha.shared.SchoolYear;

/**
 * When the schools of each municipality have their quarters and holidays: as it was
 * entered for the school year, or else at the usual time.
 */
@Service
@Transactional
public class SchoolCalendars {

	private final MunicipalCalendarRepository repository;

	SchoolCalendars(MunicipalCalendarRepository repository) {
		this.repository = repository;
	}

	@Transactional(readOnly = true)
	public SchoolCalendar of(String municipalityId, SchoolYear year) {
		return find(municipalityId, year).map(MunicipalCalendar::calendar).orElseGet(() -> SchoolCalendar.usual(year));
	}

	/** Puts the calendar in the place of the one for that school year. */
	public void set(String municipalityId, SchoolCalendar calendar) {
		Require.value(municipalityId, "Муниципалитет");
		var year = Require.value(calendar, "Учебный календарь").year();
		this.repository.save(find(municipalityId, year).orElseGet(() -> new MunicipalCalendar(municipalityId, year))
			.replace(calendar));
	}

	/** Goes back to the usual calendar. */
	public void reset(String municipalityId, SchoolYear year) {
		find(municipalityId, year).ifPresent(this.repository::delete);
	}

	/** The calendars that were entered for any of these years, by one query. */
	@Transactional(readOnly = true)
	Map<SchoolYear, SchoolCalendar> entered(String municipalityId, Collection<SchoolYear> years) {
		return this.repository.findByMunicipalityIdAndSchoolYearIn(municipalityId, years)
			.stream()
			.map(MunicipalCalendar::calendar)
			.collect(Collectors.toMap(SchoolCalendar::year, calendar -> calendar));
	}

	private Optional<MunicipalCalendar> find(String municipalityId, SchoolYear year) {
		return this.repository.findByMunicipalityIdAndSchoolYearIn(municipalityId, List.of(year)).stream().findFirst();
	}

}
