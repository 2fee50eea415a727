package org.vekha.process.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vekha.cycle.Agreement;
import org.vekha.cycle.SchoolSupport;
import org.vekha.process.model.Written;
import org.vekha.process.overview.SchoolSheet.AgreementLine;
import org.vekha.process.overview.SchoolSheet.MeasureLine;
import org.vekha.process.overview.SchoolSheet.Profile;
import org.vekha.process.overview.SchoolSheet.ProgrammeSheet;
import org.vekha.process.overview.SchoolSheet.RiskLine;
import org.vekha.programme.Measure;
import org.vekha.programme.Programme;
import org.vekha.programme.Programmes;
import org.vekha.reporting.MarkState;
import org.vekha.reporting.MeasureMark;
import org.vekha.reporting.MeasureMarks;
import org.vekha.risk.FactorGrade;
import org.vekha.risk.RiskCatalogue;
import org.vekha.risk.RiskFactor;
import org.vekha.risk.RiskProfile;
import org.vekha.risk.RiskProfiles;

import org.springframework.stereotype.Component;

/**
 * What a school found out about its risks, and what it does about them.
 */
@Component
class SchoolProgrammes {

	private final RiskCatalogue catalogue;

	private final RiskProfiles profiles;

	private final Programmes programmes;

	private final MeasureMarks marks;

	SchoolProgrammes(RiskCatalogue catalogue, RiskProfiles profiles, Programmes programmes, MeasureMarks marks) {
		this.catalogue = catalogue;
		this.profiles = profiles;
		this.programmes = programmes;
		this.marks = marks;
	}

	Profile profile(SchoolSupport support) {
		var profile = this.profiles.of(support.id()).orElse(null);
		if (profile == null) {
			return null;
		}
		var factors = this.catalogue.of(support.municipalityId())
			.stream()
			.collect(Collectors.toMap(RiskFactor::number, factor -> factor, (first, second) -> first));
		var worksOn = profile.activated().stream().map(FactorGrade::number).collect(Collectors.toSet());
		return new Profile(profile.state().title(), agreed(profile), profile.grades().stream().map(grade -> {
			var factor = factors.get(grade.number());
			return new RiskLine(grade.number(), (factor != null) ? factor.group() : "",
					grade.titled((factor != null) ? factor.title() : grade.number()), grade.grade().title(),
					grade.grade().ordinal(), worksOn.contains(grade.number()), grade.facts());
		}).toList());
	}

	private static String agreed(RiskProfile profile) {
		return (profile.agreedOn() != null) ? Written.day(profile.agreedOn()) : null;
	}

	ProgrammeSheet programme(SchoolSupport support, LocalDate today) {
		var programme = this.programmes.of(support.id()).filter(found -> found.currentNumber() > 0).orElse(null);
		if (programme == null) {
			return null;
		}
		var latest = this.marks.latest(support.id());
		return new ProgrammeSheet(programme.current().title(), programme.state().title(), order(programme),
				programme.currentNumber(),
				programme.current().measures().stream().map(measure -> line(measure, latest, today)).toList());
	}

	private static String order(Programme programme) {
		return (programme.orderNumber() != null)
				? "приказ № %s от %s".formatted(programme.orderNumber(), Written.day(programme.orderDate())) : null;
	}

	static MeasureLine line(Measure measure, Map<UUID, MeasureMark> latest, LocalDate today) {
		var mark = latest.get(measure.id());
		var done = mark != null && mark.state() == MarkState.DONE;
		var late = !done && measure.due().isBefore(today);
		var state = (mark != null && mark.state() != MarkState.NOT_DUE) ? mark.state().title()
				: late ? "Отметки нет" : MarkState.NOT_DUE.title();
		return new MeasureLine(measure.riskNumber(), measure.title(), measure.deadline().phrase(),
				measure.responsible(), measure.expectedResult(), state, done, late, result(mark));
	}

	private static String result(MeasureMark mark) {
		if (mark == null) {
			return "";
		}
		return Stream
			.of((mark.doneOn() != null) ? Written.day(mark.doneOn()) : null,
					(mark.count() != null) ? mark.count().label() : null,
					(mark.paper() != null) ? mark.paper().label() : null, mark.note())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
	}

	/** What a school without a programme works on. */
	static List<AgreementLine> agreements(SchoolSupport support, LocalDate today) {
		return support.interview()
			.stream()
			.flatMap(minutes -> minutes.agreements().stream())
			.map(agreement -> line(agreement, today))
			.toList();
	}

	private static AgreementLine line(Agreement agreement, LocalDate today) {
		return new AgreementLine(agreement.text(), Written.day(agreement.currentDue()), agreement.state().title(),
				agreement.open() && agreement.currentDue().isBefore(today));
	}

}
