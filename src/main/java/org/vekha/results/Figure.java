package org.vekha.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vekha.assessment.NoDataReason;

/**
 * Reads the figures of results as people and programs write them.
 */
final class Figure {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,2})?");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

	private static final Map<String, NoDataReason> NO_DATA = Map.ofEntries(Map.entry("-", NoDataReason.UNKNOWN),
			Map.entry("–", NoDataReason.UNKNOWN), Map.entry("—", NoDataReason.UNKNOWN),
			Map.entry("−", NoDataReason.UNKNOWN), Map.entry("н/д", NoDataReason.UNKNOWN),
			Map.entry("нд", NoDataReason.UNKNOWN), Map.entry("нетданных", NoDataReason.UNKNOWN),
			Map.entry("нет", NoDataReason.UNKNOWN), Map.entry("нетрезультатов", NoDataReason.UNKNOWN),
			Map.entry("неткласса", NoDataReason.NO_SUCH_GRADE),
			Map.entry("неттакогокласса", NoDataReason.NO_SUCH_GRADE), Map.entry("непроводилась", NoDataReason.NOT_HELD),
			Map.entry("непроводился", NoDataReason.NOT_HELD),
			Map.entry("неучаствовала", NoDataReason.VOLUNTARY_NOT_TAKEN),
			Map.entry("неучаствовали", NoDataReason.VOLUNTARY_NOT_TAKEN));

	private static final int DECIMALS = 2;

	/** What binary fractions leave behind. */
	private static final int NOISE = 9;

	private Figure() {
	}

	/** Why there is no figure, if the text says so. */
	static Optional<NoDataReason> noData(String text) {
		if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
			return Optional.empty();
		}
		return Optional.ofNullable(NO_DATA.get(BLANKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT)));
	}

	/** The number, with or without a percent sign, if it is one. */
	static Optional<BigDecimal> number(String text) {
		var bare = BLANKS.matcher(text).replaceAll("").replace(',', '.').replaceAll("%$", "");
		return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
	}

	/**
	 * The percentage with the decimals that are kept. It stays on its own side of every
	 * whole percent: rounding must not lift a result over a threshold of the rules.
	 */
	static BigDecimal percent(BigDecimal number) {
		var exact = number.setScale(NOISE, RoundingMode.HALF_UP);
		var rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
		if (rounded.compareTo(exact) != 0 && rounded.stripTrailingZeros().scale() <= 0) {
			rounded = exact.setScale(DECIMALS,
					(rounded.compareTo(exact) > 0) ? RoundingMode.FLOOR : RoundingMode.CEILING);
		}
		return rounded.stripTrailingZeros().scale() < 0 ? rounded.setScale(0) : rounded.stripTrailingZeros();
	}

}
