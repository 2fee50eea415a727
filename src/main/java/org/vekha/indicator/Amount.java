package org.vekha.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vekha.shared.Require;
import org.vekha.shared.RuleViolation;

/**
 * The value of an indicator as it is written: a number, or words such as «положительная».
 */
record Amount(String text) {

	private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)\\s*%?");

	private static final String PERCENT = "%";

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	Amount {
		text = Require.line(text, "Значение показателя");
	}

	/** The number, if it is one. */
	Optional<BigDecimal> number() {
		var matcher = NUMBER.matcher(this.text);
		return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1).replace(',', '.'))) : Optional.empty();
	}

	/**
	 * Returns this if it can be a value of the indicator.
	 * @throws RuleViolation if it is a share below nothing or above all
	 */
	Amount fitting(Indicator indicator) {
		var outside = number().filter(number -> number.signum() < 0 || number.compareTo(ALL) > 0);
		if (PERCENT.equals(indicator.unit()) && outside.isPresent()) {
			throw new RuleViolation("«%s»: укажите от 0 до 100 %%, указано %s.".formatted(indicator.name(), this.text));
		}
		return this;
	}

}
