package org.vekha.cycle;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.roadmap.Roadmap;
import org.vekha.roadmap.RoadmapTurnover;
import org.vekha.roadmap.Roadmaps;
import org.vekha.roadmap.Schedule;
import org.vekha.roadmap.WorkYear;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * Opens school years, each once and on a road map with activities.
 */
@Component
class YearOpening {

	private final MunicipalYearRepository repository;

	private final Municipalities municipalities;

	private final Roadmaps roadmaps;

	private final RoadmapTurnover turnover;

	private final Timetable timetable;

	YearOpening(MunicipalYearRepository repository, Municipalities municipalities, Roadmaps roadmaps,
			RoadmapTurnover turnover, Timetable timetable) {
		this.repository = repository;
		this.municipalities = municipalities;
		this.roadmaps = roadmaps;
		this.turnover = turnover;
		this.timetable = timetable;
	}

	MunicipalYear open(String municipalityId, SchoolYear year, ApprovalMode mode, LocalDate today) {
		var municipality = this.municipalities.get(municipalityId);
		if (this.repository.findByMunicipalityIdAndSchoolYear(municipalityId, year).isPresent()) {
			throw alreadyOpen(municipality, year);
		}
		var roadmap = this.roadmaps.municipal(municipalityId, year)
			.or(() -> drafted(municipalityId, year))
			.orElseThrow(() -> new RuleViolation(
					"Для муниципалитета «%s» нет дорожной карты на %s учебный год: сначала загрузите её."
						.formatted(municipality.shortName(), year)));
		var opened = new MunicipalYear(municipalityId, year, roadmap.id(), mode, today);
		try {
			this.repository.saveAndFlush(opened);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody else opened it since this transaction looked
			throw alreadyOpen(municipality, year);
		}
		this.turnover.use(roadmap.id());
		this.timetable.plan(opened.id(),
				Schedule.start(this.roadmaps.activities(roadmap.id()), WorkYear.of(roadmap), today));
		return opened;
	}

	/**
	 * The road map of the year before, a year on: that year may still be closing, and
	 * what is carried over is added when that is decided.
	 */
	private Optional<Roadmap> drafted(String municipalityId, SchoolYear year) {
		return this.repository.findByMunicipalityIdAndSchoolYear(municipalityId, year.previous())
			.filter(before -> before.state() == YearState.UNDER_WAY || before.state() == YearState.CLOSED)
			.map(before -> this.roadmaps.get(this.turnover.rollOver(before.roadmapId())));
	}

	private static RuleViolation alreadyOpen(Municipality municipality, SchoolYear year) {
		return new RuleViolation("Учебный год %s уже открыт для муниципалитета «%s»: второй раз открыть его нельзя."
			.formatted(year, municipality.shortName()));
	}

}
