package org.vekha.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vekha.municipality.Municipalities;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;
import org.vekha.shared.SchoolYear;

/**
 * The indicators of all municipalities with their values.
 */
@Service
@Transactional
public class Indicators {

	private final IndicatorRepository repository;

	private final IndicatorValueRepository values;

	private final Municipalities municipalities;

	Indicators(IndicatorRepository repository, IndicatorValueRepository values, Municipalities municipalities) {
		this.repository = repository;
		this.values = values;
		this.municipalities = municipalities;
	}

	/** Adds the indicator with that number, or brings its description up to date. */
	public Indicator register(String municipalityId, int number, String name, String unit, Direction direction) {
		var municipality = this.municipalities.get(municipalityId);
		var indicator = this.repository.findByMunicipalityIdAndNumber(municipality.id(), number)
			.orElseGet(() -> new Indicator(municipality.id(), number));
		return this.repository.save(indicator.describe(name, unit, direction));
	}

	/** Sets what is planned for a school year: a number or words. */
	public void plan(UUID indicatorId, SchoolYear year, String plan) {
		var indicator = this.repository.findById(indicatorId).orElseThrow(Indicators::notFound);
		var value = this.values.findByIndicatorIdAndSchoolYear(indicatorId, year)
			.orElseGet(() -> new IndicatorValue(indicatorId, year));
		value.plan(new Amount(plan).fitting(indicator));
		this.values.save(value);
	}

	/** The municipality's indicators in that school year. */
	@Transactional(readOnly = true)
	public List<IndicatorLine> of(String municipalityId, SchoolYear year) {
		var indicators = this.repository.findByMunicipalityIdOrderByNumber(municipalityId);
		var known = valuesOf(indicators, year);
		return indicators.stream().map(indicator -> IndicatorLine.of(indicator, known.get(indicator.id()))).toList();
	}

	/** The municipality's indicators over all years, in two queries. */
	@Transactional(readOnly = true)
	public List<IndicatorHistory> history(String municipalityId) {
		var indicators = this.repository.findByMunicipalityIdOrderByNumber(municipalityId);
		var values = this.values.findByIndicatorIdInOrderBySchoolYear(indicators.stream().map(Indicator::id).toList())
			.stream()
			.collect(Collectors.groupingBy(IndicatorValue::indicatorId));
		return indicators.stream()
			.map(indicator -> IndicatorHistory.of(indicator, values.getOrDefault(indicator.id(), List.of())))
			.toList();
	}

	/**
	 * Enters what came of all indicators of the municipality. What is missing must be
	 * marked as late; it can be entered later by the same way.
	 */
	public void enterFacts(String municipalityId, SchoolYear year, List<Fact> facts) {
		var indicators = this.repository.findByMunicipalityIdOrderByNumber(municipalityId);
		var known = valuesOf(indicators, year);
		var open = byIndicator(facts);
		for (var indicator : indicators) {
			var fact = open.remove(indicator.id());
			if (fact == null || (fact.value() == null && !fact.late())) {
				throw new RuleViolation("Укажите значение показателя «%s» или отметьте, что оно ожидается."
					.formatted(indicator.name()));
			}
			var value = known.getOrDefault(indicator.id(), new IndicatorValue(indicator.id(), year));
			if (fact.late()) {
				value.expectLate();
			}
			else {
				value.fact(new Amount(fact.value()).fitting(indicator));
			}
			this.values.save(value);
		}
		if (!open.isEmpty()) {
			throw notFound();
		}
	}

	/** Compares the facts of a school year with their plans. */
	@Transactional(readOnly = true)
	public YearEvaluation evaluate(String municipalityId, SchoolYear year) {
		return YearEvaluation.of(of(municipalityId, year));
	}

	/** The same for several municipalities, in two queries. */
	@Transactional(readOnly = true)
	public Map<String, YearEvaluation> evaluate(Collection<String> municipalityIds, SchoolYear year) {
		var indicators = this.repository.findByMunicipalityIdInOrderByNumber(municipalityIds);
		var known = valuesOf(indicators, year);
		return indicators.stream()
			.collect(Collectors.groupingBy(Indicator::municipalityId,
					Collectors.collectingAndThen(
							Collectors.mapping(indicator -> IndicatorLine.of(indicator, known.get(indicator.id())),
									Collectors.toList()),
							YearEvaluation::of)));
	}

	/** The indicators whose facts are still expected. */
	@Transactional(readOnly = true)
	public List<IndicatorLine> awaited(String municipalityId, SchoolYear year) {
		return of(municipalityId, year).stream().filter(IndicatorLine::late).toList();
	}

	/**
	 * Enters what was expected and has come since; what is neither there nor given up
	 * stays expected.
	 */
	public void enterLateFacts(String municipalityId, SchoolYear year, List<Fact> facts) {
		var indicators = this.repository.findByMunicipalityIdOrderByNumber(municipalityId);
		var known = valuesOf(indicators, year);
		var come = byIndicator(facts);
		for (var indicator : indicators) {
			var fact = come.remove(indicator.id());
			var value = known.get(indicator.id());
			// What somebody else entered meanwhile stays
			if (fact == null || value == null || !value.late()) {
				continue;
			}
			if (fact.absent()) {
				value.expectNothing();
			}
			else if (fact.value() != null) {
				value.fact(new Amount(fact.value()).fitting(indicator));
			}
		}
		if (!come.isEmpty()) {
			throw notFound();
		}
	}

	private Map<UUID, IndicatorValue> valuesOf(List<Indicator> indicators, SchoolYear year) {
		return this.values.findByIndicatorIdInAndSchoolYear(indicators.stream().map(Indicator::id).toList(), year)
			.stream()
			.collect(Collectors.toMap(IndicatorValue::indicatorId, Function.identity()));
	}

	private static Map<UUID, Fact> byIndicator(List<Fact> facts) {
		var byIndicator = new HashMap<UUID, Fact>();
		for (var fact : facts) {
			if (byIndicator.put(fact.indicatorId(), fact) != null) {
				throw new RuleViolation("Один и тот же показатель указан дважды: обновите страницу.");
			}
		}
		return byIndicator;
	}

	private static NotFound notFound() {
		return new NotFound("Показатель не найден среди показателей муниципалитета.");
	}

}
