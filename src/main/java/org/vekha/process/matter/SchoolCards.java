package org.vekha.process.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.vekha.cycle.SchoolSupport;
import org.vekha.cycle.SchoolSupports;
import org.vekha.identification.Identifications;
import org.vekha.identification.ProcedureHistory;
import org.vekha.identification.ResultHistories;
import org.vekha.identification.YearResult;
import org.vekha.municipality.Municipalities;
import org.vekha.process.matter.SchoolCard.Result;
import org.vekha.process.matter.SchoolCard.Risk;
import org.vekha.process.matter.SchoolCard.Risks;
import org.vekha.process.matter.SchoolCard.Status;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.Grade;
import org.vekha.risk.RiskCatalogue;
import org.vekha.risk.RiskFactor;
import org.vekha.risk.RiskProfile;
import org.vekha.risk.RiskProfiles;
import org.vekha.school.School;
import org.vekha.school.SchoolStatus;
import org.vekha.school.Schools;
import org.vekha.school.StatusKind;
import org.vekha.shared.SchoolYear;

import org.springframework.stereotype.Component;

/**
 * Draws the short picture of a school.
 */
@Component
class SchoolCards {

	private static final int MOST_RESULTS = 8;

	private static final String BY_DECISION = "Школа внесена в список решением муниципалитета.";

	private static final Comparator<Result> LOW_FIRST = Comparator.comparing(Result::low).reversed();

	private final Schools schools;

	private final SchoolSupports supports;

	private final Identifications identifications;

	private final ResultHistories results;

	private final RiskProfiles profiles;

	private final RiskCatalogue catalogue;

	private final SchoolWay way;

	private final Municipalities municipalities;

	private final Clock clock;

	SchoolCards(Schools schools, SchoolSupports supports, Identifications identifications, ResultHistories results,
			RiskProfiles profiles, RiskCatalogue catalogue, SchoolWay way, Municipalities municipalities, Clock clock) {
		this.schools = schools;
		this.supports = supports;
		this.identifications = identifications;
		this.results = results;
		this.profiles = profiles;
		this.catalogue = catalogue;
		this.way = way;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	/**
	 * The picture for such a reader.
	 * @param supportId the support that the task belongs to, if it belongs to one
	 */
	SchoolCard of(School school, Optional<UUID> supportId, Reader reader) {
		var today = this.municipalities.get(school.municipalityId()).today(this.clock);
		var support = supportId.map(this.supports::get)
			.or(() -> this.supports.of(school.id(), SchoolYear.containing(today)));
		var year = support.map(SchoolSupport::schoolYear).orElseGet(() -> SchoolYear.containing(today));
		var everything = this.schools.statusesOf(school.id());
		var held = everything.stream()
			.filter(status -> status.schoolYear().equals(year) && status.until() == null)
			.toList();
		var results = this.results.of(school, year, everything)
			.procedures()
			.stream()
			.flatMap(procedure -> newest(procedure).stream())
			.sorted(LOW_FIRST)
			.toList();
		var seesWay = reader != Reader.EXPERT;
		return new SchoolCard(school.shortName(), school.name(), year.toString(),
				held.stream().map(status -> new Status(status.kind().title(), status.basis(), status.since())).toList(),
				reasons(school, year, held), results.stream().limit(MOST_RESULTS).toList(),
				Math.max(0, results.size() - MOST_RESULTS),
				support.flatMap(found -> this.profiles.of(found.id())).map(this::risks).orElse(null),
				support.map(found -> found.state().title()).orElse(null),
				seesWay ? support.map(this.way::steps).orElse(List.of()) : List.of(),
				seesWay ? support.map(found -> late(found, today)).orElse(List.of()) : List.of(),
				seesWay ? this.way.people(school, support, reader) : List.of());
	}

	private List<SchoolCard.Late> late(SchoolSupport support, LocalDate today) {
		return this.way.late(support, today);
	}

	private String reasons(School school, SchoolYear year, List<SchoolStatus> held) {
		if (held.stream().noneMatch(status -> status.kind() == StatusKind.LOW_RESULTS)) {
			return null;
		}
		return this.identifications.ofSchool(school.id(), year)
			.map(found -> found.listed() ? found.explanation() : "%s\n%s".formatted(BY_DECISION, found.explanation()))
			.orElse(BY_DECISION);
	}

	private static Optional<Result> newest(ProcedureHistory procedure) {
		return procedure.results()
			.stream()
			.filter(YearResult::hasFigures)
			.reduce((earlier, later) -> later)
			.map(result -> new Result(procedure.procedure().label(), result.year().toString(), result.inWords(),
					result.band() != null, procedure.trend()));
	}

	private Risks risks(RiskProfile profile) {
		var factors = this.catalogue.of(profile.municipalityId());
		return new Risks(profile.state().title(),
				profile.activated()
					.stream()
					.sorted(Comparator.comparing(FactorGrade::grade).reversed())
					.map(graded -> new Risk(graded.number(), graded.titled(title(factors, graded.number())),
							graded.grade().title(), graded.grade() == Grade.ACUTE))
					.toList());
	}

	private static String title(List<RiskFactor> factors, String number) {
		return factors.stream()
			.filter(factor -> factor.number().equals(number))
			.map(RiskFactor::title)
			.findFirst()
			.orElse(number);
	}

}
