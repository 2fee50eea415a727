package org.vekha.process.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.vekha.shared.Require;

/**
 * How long, how large and of what shape a value may be.
 */
record Limits(int minLength, int maxLength, BigDecimal min, BigDecimal max, Pattern pattern) {

	static Limits of(JsonNode validate) {
		return new Limits(whole(validate, "minLength", 0),
				Math.min(whole(validate, "maxLength", Require.LONGEST_TEXT), Require.LONGEST_TEXT),
				number(validate.path("min")), number(validate.path("max")),
				validate.hasNonNull("pattern") ? Pattern.compile(validate.get("pattern").asText()) : null);
	}

	// A limit may also be a FEEL expression: that one is left to the browser.
	private static int whole(JsonNode validate, String name, int otherwise) {
		return validate.path(name).isNumber() ? validate.get(name).asInt() : otherwise;
	}

	private static BigDecimal number(JsonNode limit) {
		return limit.isNumber() ? limit.decimalValue() : null;
	}

}
