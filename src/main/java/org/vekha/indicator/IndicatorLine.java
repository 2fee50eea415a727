package org.vekha.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * An indicator in a school year.
 *
 * @param plan what is planned, or {@code null}
 * @param fact what came of it, or {@code null} if that is not known yet
 * @param late whether the fact is expected later
 * @param absent whether the fact turned out never to come
 */
public record IndicatorLine(UUID id, int number, String name, String unit, Direction direction, String plan,
		String fact, boolean late, boolean absent) {

	/** The plan as a number, if it is one. */
	public Optional<BigDecimal> planNumber() {
		return Optional.ofNullable(this.plan).flatMap(text -> new Amount(text).number());
	}

	/** The fact as a number, if it is one. */
	public Optional<BigDecimal> factNumber() {
		return Optional.ofNullable(this.fact).flatMap(text -> new Amount(text).number());
	}

	static IndicatorLine of(Indicator indicator, IndicatorValue value) {
		return new IndicatorLine(indicator.id(), indicator.number(), indicator.name(), indicator.unit(),
				indicator.direction(), (value != null) ? value.plan() : null, (value != null) ? value.fact() : null,
				value != null && value.late(), value != null && value.absent());
	}

}
